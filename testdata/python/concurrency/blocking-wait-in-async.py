import asyncio
import queue
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(4)


async def run(work, job):
    future = pool.submit(work, job)
    # ruleid: blocking-wait-in-async
    return future.result()


async def chained(work, job):
    # ruleid: blocking-wait-in-async
    return pool.submit(work, job).result()


async def joined(work):
    thread = threading.Thread(target=work)
    thread.start()
    # ruleid: blocking-wait-in-async
    thread.join()


async def bridged(work, loop):
    # ruleid: blocking-wait-in-async
    return asyncio.run_coroutine_threadsafe(work(), loop).result()


async def taken():
    items = queue.Queue()
    # ruleid: blocking-wait-in-async
    return items.get()


async def child(command):
    process = subprocess.Popen(command)
    # ruleid: blocking-wait-in-async
    process.wait()
    # ruleid: blocking-wait-in-async
    process.communicate()


async def managed(jobs, work):
    # ruleid: blocking-wait-in-async
    with ThreadPoolExecutor() as executor:
        return list(executor.map(work, jobs))


async def good(work, job):
    # ok: blocking-wait-in-async
    await asyncio.get_running_loop().run_in_executor(pool, work, job)
    task = asyncio.create_task(work(job))
    await task
    # ok: blocking-wait-in-async
    return task.result()


async def asynchronous():
    items = asyncio.Queue()
    # ok: blocking-wait-in-async
    return await items.get()


def sync(work, job):
    # ok: blocking-wait-in-async
    return pool.submit(work, job).result()


async def path(parts):
    # ok: blocking-wait-in-async
    return "/".join(parts)
