import asyncio
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(2)


def a(process, document):
    # ruleid: executor-future-dropped
    executor.submit(process, document)


class Service:
    def b(self, process):
        # ruleid: executor-future-dropped
        self._pool.submit(process)

    async def c(self, process):
        # ruleid: executor-future-dropped
        asyncio.get_running_loop().run_in_executor(None, process)


def good(process, documents):
    # ok: executor-future-dropped
    future = executor.submit(process)
    # ok: executor-future-dropped
    futures = [executor.submit(process, d) for d in documents]
    # ok: executor-future-dropped
    executor.submit(process).add_done_callback(print)
    # ok: executor-future-dropped
    named = {executor.submit(process, d): d for d in documents}
    # ok: executor-future-dropped
    return executor.submit(process), future, futures, named


def form(form):
    # ok: executor-future-dropped
    form.submit(a)
