import asyncio


class Lock:
    def __enter__(self):
        # ok: lock-acquire-without-timeout
        self._lock.acquire()


async def bad(self, lock, semaphore):
    # ruleid: lock-acquire-without-timeout
    self._lock.acquire()
    # ruleid: lock-acquire-without-timeout
    lock.acquire(blocking=True)
    # ruleid: lock-acquire-without-timeout
    await semaphore.acquire()


async def good(lock, sem, pool):
    # ok: lock-acquire-without-timeout
    lock.acquire(timeout=5)
    # ok: lock-acquire-without-timeout
    lock.acquire(blocking=False)
    # ok: lock-acquire-without-timeout
    await asyncio.wait_for(sem.acquire(), 5)
    async with asyncio.timeout(3):
        # ok: lock-acquire-without-timeout
        await sem.acquire()
    # ok: lock-acquire-without-timeout
    pool.acquire()
