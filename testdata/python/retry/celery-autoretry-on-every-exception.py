from celery import Celery, shared_task

app = Celery()


# ruleid: celery-autoretry-on-every-exception
@app.task(autoretry_for=(Exception,), retry_backoff=True)
def push(item):
    send(item)


# ruleid: celery-autoretry-on-every-exception
@shared_task(bind=True, autoretry_for=[Exception], retry_backoff=True, max_retries=3)
def pull(self, item):
    receive(item)


# ruleid: celery-autoretry-on-every-exception
@app.task(autoretry_for=(OSError, Exception), max_retries=3)
def mixed(item):
    send(item)


# ok: celery-autoretry-on-every-exception
@app.task(autoretry_for=(ConnectionError,), retry_backoff=True)
def classified(item):
    send(item)


# ok: celery-autoretry-on-every-exception
@app.task
def plain(item):
    send(item)
