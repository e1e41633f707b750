import asyncio


async def bad(loop, convert, path, pool):
    # ruleid: timeout-does-not-stop-the-thread
    await asyncio.wait_for(asyncio.to_thread(convert, path), timeout=60)
    # ruleid: timeout-does-not-stop-the-thread
    await asyncio.wait_for(loop.run_in_executor(pool, convert, path), 60)
    work = asyncio.to_thread(convert, path)
    # ruleid: timeout-does-not-stop-the-thread
    await asyncio.wait_for(work, timeout=5)
    async with asyncio.timeout(5):
        # ruleid: timeout-does-not-stop-the-thread
        await asyncio.to_thread(convert, path)


def bridge(coro, loop):
    future = asyncio.run_coroutine_threadsafe(coro, loop)
    # ruleid: timeout-does-not-stop-the-thread
    return future.result(timeout=30)


def bridge_that_cancels(coro, loop):
    future = asyncio.run_coroutine_threadsafe(coro, loop)
    try:
        # ok: timeout-does-not-stop-the-thread
        return future.result(timeout=30)
    except TimeoutError:
        future.cancel()
        raise


async def good(client, path, convert):
    # ok: timeout-does-not-stop-the-thread
    await asyncio.wait_for(client.fetch(path), timeout=60)
    # ok: timeout-does-not-stop-the-thread
    await asyncio.to_thread(convert, path)
