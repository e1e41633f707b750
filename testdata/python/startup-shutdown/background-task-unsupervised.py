import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def lifespan(app):
    # ruleid: background-task-unsupervised
    queue_task = asyncio.create_task(process_queue())
    reaper = None
    if app.remote:
        # ruleid: background-task-unsupervised
        reaper = asyncio.create_task(reap())
    yield
    queue_task.cancel()


@asynccontextmanager
async def app_lifespan(app):
    # ruleid: background-task-unsupervised
    task: asyncio.Task = asyncio.create_task(process_queue())
    try:
        yield
    finally:
        task.cancel()


@asynccontextmanager
async def good_lifespan(app):
    # ok: background-task-unsupervised
    task = asyncio.create_task(process_queue())
    task.add_done_callback(report)
    yield


async def other():
    # ok: background-task-unsupervised
    task = asyncio.create_task(process_queue())
    await task
