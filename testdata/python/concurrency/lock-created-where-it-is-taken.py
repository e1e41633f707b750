import asyncio
import threading


def add(counter):
    # ruleid: lock-created-where-it-is-taken
    with threading.Lock():
        counter.value += 1


async def limited(work):
    # ruleid: lock-created-where-it-is-taken
    async with asyncio.Semaphore(3):
        await work()


async def locked(work):
    # ruleid: lock-created-where-it-is-taken
    async with asyncio.Lock():
        await work()


LOCK = threading.Lock()


def good(counter):
    # ok: lock-created-where-it-is-taken
    with LOCK:
        counter.value += 1


async def shared(work, semaphore):
    # ok: lock-created-where-it-is-taken
    async with semaphore:
        await work()
