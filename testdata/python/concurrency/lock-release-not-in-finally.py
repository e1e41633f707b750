import asyncio
import threading

lock = threading.Lock()


def update(work):
    # ruleid: lock-release-not-in-finally
    lock.acquire()
    work()
    lock.release()


class Store:
    def save(self, work):
        # ruleid: lock-release-not-in-finally
        self._lock.acquire()
        work()
        self._lock.release()


async def limited(semaphore, work):
    # ruleid: lock-release-not-in-finally
    await semaphore.acquire()
    await work()
    semaphore.release()


def safe(work):
    # ok: lock-release-not-in-finally
    lock.acquire()
    try:
        work()
    finally:
        lock.release()


def managed(work):
    # ok: lock-release-not-in-finally
    with lock:
        work()
