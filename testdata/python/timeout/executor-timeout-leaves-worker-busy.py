def bad(executor, work, log):
    # ruleid: executor-timeout-leaves-worker-busy
    future = executor.submit(work)
    try:
        return future.result(timeout=30)
    except TimeoutError:
        log.error("timeout")
        raise


def also_bad(executor, work):
    # ruleid: executor-timeout-leaves-worker-busy
    job = executor.submit(work)
    try:
        value = job.result(timeout=5)
    except TimeoutError:
        value = None
    return value


def third(self, work):
    # ruleid: executor-timeout-leaves-worker-busy
    job = self._pool.submit(work, 1)
    try:
        value = job.result(timeout=5)
        return value
    except TimeoutError:
        return None


def good(executor, work, other):
    # ok: executor-timeout-leaves-worker-busy
    executor.submit(work)
    # ok: executor-timeout-leaves-worker-busy
    future = executor.submit(work)
    return other(future)
