import asyncio
from asyncio import run_coroutine_threadsafe


def on_message(message, loop):
    # ruleid: run-coroutine-threadsafe-future-dropped
    asyncio.run_coroutine_threadsafe(handle(message), loop)


class Bridge:
    def notify(self, event):
        if self.loop.is_running():
            # ruleid: run-coroutine-threadsafe-future-dropped
            run_coroutine_threadsafe(self.send(event), self.loop)

    def every(self, events):
        for event in events:
            # ruleid: run-coroutine-threadsafe-future-dropped
            asyncio.run_coroutine_threadsafe(self.send(event), self.loop)

    def waits(self, event):
        # ok: run-coroutine-threadsafe-future-dropped
        return asyncio.run_coroutine_threadsafe(self.send(event), self.loop).result(timeout=5)

    def keeps(self, event):
        # ok: run-coroutine-threadsafe-future-dropped
        future = asyncio.run_coroutine_threadsafe(self.send(event), self.loop)
        future.add_done_callback(self.log_failure)

    def chained(self, event):
        # ok: run-coroutine-threadsafe-future-dropped
        asyncio.run_coroutine_threadsafe(self.send(event), self.loop).add_done_callback(self.log_failure)
