from celery import Celery, shared_task

app = Celery()


# ruleid: celery-autoretry-without-backoff
@app.task(autoretry_for=(ConnectionError,), max_retries=3)
def push(item):
    send(item)


# ruleid: celery-autoretry-without-backoff
@shared_task(autoretry_for=(OSError, TimeoutError))
def pull(item):
    receive(item)


# ruleid: celery-autoretry-without-backoff
@app.task(bind=True, autoretry_for=(OSError,), retry_kwargs={"max_retries": 5, "countdown": 10})
def configured(self, item):
    send(item)


# ok: celery-autoretry-without-backoff
@app.task(autoretry_for=(ConnectionError,), retry_backoff=True, max_retries=3)
def growing(item):
    send(item)


# ok: celery-autoretry-without-backoff
@app.task(autoretry_for=(ConnectionError,), **policy)
def open_policy(item):
    send(item)


# ok: celery-autoretry-without-backoff
@app.task(max_retries=3)
def manual(item):
    send(item)
