from celery import Celery
from apscheduler.schedulers.asyncio import AsyncIOScheduler

# ruleid: python-background-worker
app = Celery("tasks")
# ruleid: python-background-worker
scheduler = AsyncIOScheduler()
# ok: python-background-worker
task = app.task
