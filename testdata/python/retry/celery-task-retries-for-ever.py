import celery
from celery import Celery, shared_task

app = Celery()


# ruleid: celery-task-retries-for-ever
@app.task(bind=True, max_retries=None)
def push(self, item):
    send(item)


# ruleid: celery-task-retries-for-ever
@shared_task(bind=True, autoretry_for=(OSError,), max_retries=None)
def pull(self, item):
    receive(item)


@app.task(bind=True)
def again(self, item):
    try:
        send(item)
    except OSError as error:
        # ruleid: celery-task-retries-for-ever
        raise self.retry(exc=error, max_retries=None)


class Upload(celery.Task):
    # ruleid: celery-task-retries-for-ever
    max_retries = None


# ok: celery-task-retries-for-ever
@app.task(bind=True, max_retries=5)
def bounded(self, item):
    send(item)


class Limits:
    # ok: celery-task-retries-for-ever
    max_retries = None
