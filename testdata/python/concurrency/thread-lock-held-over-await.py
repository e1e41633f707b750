import asyncio
import threading

lock = threading.Lock()
async_lock = asyncio.Lock()


async def refresh(load):
    # ruleid: thread-lock-held-over-await
    with lock:
        await load()


class Cache:
    def __init__(self):
        self._lock = threading.RLock()
        self._mutex = threading.Lock()

    async def get(self, load):
        # ruleid: thread-lock-held-over-await
        with self._lock:
            value = await load()
            return value

    async def all(self, load):
        # ruleid: thread-lock-held-over-await
        with self._mutex:
            return await load()

    async def count(self):
        # ok: thread-lock-held-over-await
        with self._lock:
            return 1


async def good(load):
    # ok: thread-lock-held-over-await
    async with async_lock:
        await load()


async def other(path, load):
    # ok: thread-lock-held-over-await
    with open(path) as handle:
        await load(handle)
