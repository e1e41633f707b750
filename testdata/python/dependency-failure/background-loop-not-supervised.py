import asyncio
from contextlib import asynccontextmanager

from fastapi import FastAPI

app = FastAPI()


@asynccontextmanager
async def lifespan(app):
    # ruleid: background-loop-not-supervised
    task = asyncio.create_task(process_queue())
    yield
    task.cancel()


@asynccontextmanager
async def lifespan_state(app):
    # ruleid: background-loop-not-supervised
    app.state.loop = asyncio.create_task(poll(app))
    yield {"x": 1}


@app.on_event("startup")
async def startup():
    # ruleid: background-loop-not-supervised
    app.state.cleanup = asyncio.create_task(cleanup_loop())


@asynccontextmanager
async def supervised(app):
    # ok: background-loop-not-supervised
    task = asyncio.create_task(process_queue())
    task.add_done_callback(on_done)
    yield
    task.cancel()


async def elsewhere():
    # ok: background-loop-not-supervised
    return asyncio.create_task(process_queue())


class Limiter:
    @asynccontextmanager
    async def acquire(self, limit):
        # ok: background-loop-not-supervised
        task = asyncio.create_task(self.semaphore.acquire())
        yield
        self.semaphore.release()
