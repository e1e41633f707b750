from celery.result import AsyncResult


def bad(task, app, id, pool, work):
    # ruleid: celery-result-get-without-timeout
    task.delay(1).get()
    result = task.apply_async(args=[1])
    # ruleid: celery-result-get-without-timeout
    result.get()
    # ruleid: celery-result-get-without-timeout
    AsyncResult(id).get(propagate=False)
    jobs = pool.map_async(work, [1])
    # ruleid: celery-result-get-without-timeout
    jobs.get()


def good(task, cache):
    # ok: celery-result-get-without-timeout
    task.delay(1).get(timeout=30)
    # ok: celery-result-get-without-timeout
    cache.get("x")
    result = task.delay(2)
    # ok: celery-result-get-without-timeout
    result.get(timeout=5)
    # ok: celery-result-get-without-timeout
    result.get(10)
