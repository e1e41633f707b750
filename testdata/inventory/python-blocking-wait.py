import asyncio


async def f(future, thread, event):
    # ruleid: python-blocking-wait
    future.result(timeout=3)
    # ruleid: python-blocking-wait
    thread.join()
    # ruleid: python-blocking-wait
    await asyncio.wait_for(event.get(), 3)
    # ok: python-blocking-wait
    return ",".join(["a"])
