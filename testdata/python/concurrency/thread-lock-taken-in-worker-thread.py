import asyncio
import threading

lock = threading.Lock()


async def predict(batch):
    # ruleid: thread-lock-taken-in-worker-thread
    await asyncio.to_thread(lock.acquire)
    try:
        return await run(batch)
    finally:
        lock.release()


class Model:
    async def predict(self, loop, batch):
        # ruleid: thread-lock-taken-in-worker-thread
        await loop.run_in_executor(None, self._lock.acquire)
        try:
            return await run(batch)
        finally:
            self._lock.release()

    async def limited(self, batch):
        # ruleid: thread-lock-taken-in-worker-thread
        taken = await asyncio.wait_for(asyncio.to_thread(self._lock.acquire, True, 5), 6)
        return taken

    async def good(self, batch):
        # ok: thread-lock-taken-in-worker-thread
        async with self._async_lock:
            return await run(batch)

    async def good_in_thread(self, batch):
        def work():
            with self._lock:
                return infer(batch)

        # ok: thread-lock-taken-in-worker-thread
        return await asyncio.to_thread(work)
