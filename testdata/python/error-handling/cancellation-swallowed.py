import asyncio


async def a():
    try:
        await work()
    # ruleid: cancellation-swallowed
    except:
        log("failed")


async def b():
    try:
        await work()
    except ValueError:
        return 1
    # ruleid: cancellation-swallowed
    except BaseException:
        return 0


async def c():
    while True:
        try:
            await work()
        # ruleid: cancellation-swallowed
        except asyncio.CancelledError:
            log("cancelled")


async def d(items):
    for item in items:
        try:
            await work(item)
            log(item)
        # ruleid: cancellation-swallowed
        except (ValueError, asyncio.CancelledError) as err:
            log(err)
            continue


async def good(task, items):
    try:
        await work()
    # ok: cancellation-swallowed
    except asyncio.CancelledError:
        log("stopped")
        raise
    try:
        await work()
    # ok: cancellation-swallowed
    except:
        log("failed")
        raise
    try:
        await task
    # ok: cancellation-swallowed
    except BaseException:
        pass
    while True:
        try:
            await work()
        # ok: cancellation-swallowed
        except asyncio.CancelledError:
            break
    try:
        while True:
            await work()
    # ok: cancellation-swallowed
    except asyncio.CancelledError:
        log("stopped")


async def stop(tasks):
    for task in tasks:
        task.cancel()
    for task in tasks:
        try:
            await task
        # ok: cancellation-swallowed
        except asyncio.CancelledError:
            pass


def plain():
    try:
        work()
    # ok: cancellation-swallowed
    except:
        log("failed")
