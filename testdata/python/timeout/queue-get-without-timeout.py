import asyncio
import multiprocessing as mp
import queue
from queue import Queue


class Worker:
    def __init__(self):
        self.jobs = queue.Queue(maxsize=10)

    def next(self):
        # ruleid: queue-get-without-timeout
        return self.jobs.get()


def bad(q2: Queue):
    q = Queue()
    # ruleid: queue-get-without-timeout
    q.get()
    # ruleid: queue-get-without-timeout
    q2.get(block=True)
    results = mp.Queue()
    # ruleid: queue-get-without-timeout
    return results.get()


async def good(cache):
    q = queue.Queue()
    # ok: queue-get-without-timeout
    q.get(timeout=1)
    # ok: queue-get-without-timeout
    q.get_nowait()
    # ok: queue-get-without-timeout
    cache.get()
    waiting = asyncio.Queue()
    # ok: queue-get-without-timeout
    await waiting.get()


def last_error(source):
    errors = queue.Queue[Exception](maxsize=2)
    run(source, errors)
    if not errors.empty():
        # ok: queue-get-without-timeout
        raise errors.get()
    # ruleid: queue-get-without-timeout
    return errors.get()


def drain(todo: queue.Queue):
    while not todo.empty():
        # ok: queue-get-without-timeout
        handle(todo.get())
