import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

POOL = ThreadPoolExecutor(4)


def handle(job):
    # ruleid: executor-not-shut-down
    pool = ThreadPoolExecutor(max_workers=4)
    return pool.submit(work, job)


def inline(job):
    # ruleid: executor-not-shut-down
    return ThreadPoolExecutor().submit(work, job)


async def convert(path):
    loop = asyncio.get_running_loop()
    # ruleid: executor-not-shut-down
    return await loop.run_in_executor(ProcessPoolExecutor(1), work, path)


def processes(items):
    # ruleid: executor-not-shut-down
    workers = multiprocessing.Pool(4)
    return workers.map(work, items)


def good(items):
    # ok: executor-not-shut-down
    with ThreadPoolExecutor(max_workers=4) as pool:
        return list(pool.map(work, items))


def closed(items):
    # ok: executor-not-shut-down
    pool = ThreadPoolExecutor(max_workers=4)
    try:
        return list(pool.map(work, items))
    finally:
        pool.shutdown()


class Owner:
    def __init__(self):
        # ok: executor-not-shut-down
        self.pool = ThreadPoolExecutor(4)


def shared(job):
    # ok: executor-not-shut-down
    return POOL.submit(work, job)


def made():
    # ok: executor-not-shut-down
    pool = ThreadPoolExecutor(4)
    return pool


def outside_of_the_loop(work):
    # ok: executor-not-shut-down
    return ThreadPoolExecutor(1).submit(work).result()
