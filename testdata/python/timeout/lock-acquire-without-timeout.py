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


class Paced:
    async def request(self):
        # ok: lock-acquire-without-timeout
        await self.rate_limiter.acquire()
        return await self.send()


class Slots:
    def enter(self):
        # ruleid: lock-acquire-without-timeout
        self.places.acquire()

    def leave(self):
        self.places.release()


def held(gate):
    # ruleid: lock-acquire-without-timeout
    gate.acquire()
    try:
        work()
    finally:
        gate.release()


async def refused_when_busy(lock):
    if lock.locked():
        raise BusyError()
    # ok: lock-acquire-without-timeout
    await lock.acquire()
