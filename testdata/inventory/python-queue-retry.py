import rq

# ruleid: python-queue-retry
queue.enqueue(work, retry=rq.Retry(max=3, interval=[10, 30]))
# ok: python-queue-retry
queue.enqueue(work)


# ruleid: python-queue-retry
@app.task(autoretry_for=(IOError,), retry_backoff=True)
def convert(path):
    return path


# ok: python-queue-retry
@app.task
def plain(path):
    return path
