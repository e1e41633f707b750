import random

from celery import Celery, shared_task

app = Celery()


@app.task(bind=True, max_retries=3)
def push(self, item):
    try:
        send(item)
    except OSError as error:
        # ruleid: celery-retry-constant-countdown
        raise self.retry(exc=error, countdown=60)


@shared_task(bind=True)
def pull(self, item):
    try:
        receive(item)
    except OSError as error:
        # ruleid: celery-retry-constant-countdown
        raise self.retry(exc=error)


@shared_task(bind=True)
def named(self, item):
    try:
        receive(item)
    except OSError as error:
        # ruleid: celery-retry-constant-countdown
        self.retry(exc=error, countdown=RETRY_DELAY)


@app.task(bind=True, max_retries=3)
def growing(self, item):
    try:
        send(item)
    except OSError as error:
        # ok: celery-retry-constant-countdown
        raise self.retry(exc=error, countdown=2**self.request.retries + random.random())


class Policy:
    def again(self):
        # ok: celery-retry-constant-countdown
        return self.retry()
