import asyncio
import time


async def wait_complete(store, job):
    start = time.monotonic()
    while True:
        state = await store.status(job)
        if state.done:
            return True
        # ruleid: poll-loop-constant-interval
        await asyncio.sleep(settings.interval)
        if time.monotonic() - start > 60:
            return False


def wait(store, job, deadline):
    while True:
        if store.done(job):
            break
        if time.time() > deadline:
            raise TimeoutError
        # ruleid: poll-loop-constant-interval
        time.sleep(2)


async def wait_loop(store, job, loop):
    end = loop.time() + 60
    while True:
        if await store.done(job) or loop.time() > end:
            return
        # ruleid: poll-loop-constant-interval
        await asyncio.sleep(0.5)


async def growing(store, job, end):
    pause = 0.2
    while True:
        if await store.done(job) or time.monotonic() > end:
            return
        # ok: poll-loop-constant-interval
        await asyncio.sleep(pause)
        pause = min(5, pause * 1.5)


async def periodic():
    while True:
        await work()
        # ok: poll-loop-constant-interval
        await asyncio.sleep(60)


async def busy(stream, limit):
    started = time.monotonic()
    while True:
        if stream.available or time.monotonic() - started > limit:
            break
        # ok: poll-loop-constant-interval
        await asyncio.sleep(0)
