import asyncio

import anyio


async def main(tasks):
    # ruleid: python-deadline
    await asyncio.wait_for(work(), 5)
    # ruleid: python-deadline
    with anyio.fail_after(5):
        await work()
    # ok: python-deadline
    await asyncio.wait(tasks)
