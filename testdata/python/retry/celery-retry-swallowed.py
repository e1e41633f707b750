from celery import shared_task


@shared_task(bind=True)
def push(self, item):
    try:
        if not ready(item):
            # ruleid: celery-retry-swallowed
            raise self.retry(countdown=30)
        send(item)
    except Exception:
        log(item)


@shared_task(bind=True, max_retries=3)
def pull(self, item):
    try:
        result = receive(item)
        if result is None:
            # ruleid: celery-retry-swallowed
            self.retry(countdown=30)
    except Exception as error:
        fail(item, error)


@shared_task(bind=True, max_retries=3)
def job(task, item):
    try:
        if locked(item):
            # ruleid: celery-retry-swallowed
            task.retry()
    except Exception as error:
        fail(item, error)


@shared_task(bind=True)
def right(self, item):
    try:
        send(item)
    except Exception as error:
        # ok: celery-retry-swallowed
        raise self.retry(exc=error)


@shared_task(bind=True)
def outside(self, item):
    if not ready(item):
        # ok: celery-retry-swallowed
        raise self.retry(countdown=30)
    send(item)


@shared_task(bind=True)
def narrow(self, item):
    try:
        # ok: celery-retry-swallowed
        raise self.retry(countdown=30)
    except KeyError:
        log(item)
