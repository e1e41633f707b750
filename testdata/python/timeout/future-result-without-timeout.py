import asyncio
import concurrent.futures


def bad(loop, executor, coro, work):
    # ruleid: future-result-without-timeout
    asyncio.run_coroutine_threadsafe(coro, loop).result()
    future = executor.submit(work)
    # ruleid: future-result-without-timeout
    value = future.result()
    # ruleid: future-result-without-timeout
    executor.submit(work).result()
    futures = [executor.submit(work, n) for n in range(3)]
    for f in futures:
        # ruleid: future-result-without-timeout
        f.result()
    return value


def good(executor, work, query):
    future = executor.submit(work)
    # ok: future-result-without-timeout
    future.result(timeout=60)
    # ok: future-result-without-timeout
    future.result(60)
    jobs = [executor.submit(work, n) for n in range(3)]
    for job in concurrent.futures.as_completed(jobs, timeout=60):
        # ok: future-result-without-timeout
        job.result()
    # ok: future-result-without-timeout
    query.result()
