from redis import Redis
from rq import Queue, Retry

queue = Queue(connection=Redis())


def start(path):
    # ruleid: rq-job-without-retry
    queue.enqueue(convert, path)
    # ruleid: rq-job-without-retry
    job = queue.enqueue(convert, path, job_timeout=600)
    # ruleid: rq-job-without-retry
    queue.enqueue_in(delay, convert, path)
    # ok: rq-job-without-retry
    queue.enqueue(convert, path, retry=Retry(max=3, interval=[5, 30, 120]))
    # ok: rq-job-without-retry
    queue.enqueue(convert, path, **options)
    return job


def later(scheduler, delay):
    # ok: rq-job-without-retry
    scheduler.enqueue_in(delay, work)
