import asyncio

import anyio


async def main(tasks, event, queue):
    # ruleid: python-deadline
    await asyncio.wait_for(work(), 5)
    # ruleid: python-deadline
    with anyio.fail_after(5):
        await work()
    # ruleid: python-deadline
    async with asyncio.timeout(5):
        await work()
    # ok: python-deadline
    await asyncio.wait_for(event.wait(), 5)
    # ok: python-deadline
    await asyncio.wait_for(queue.get(), timeout=1)
    # ok: python-deadline
    await asyncio.wait(tasks)
