import asyncio
from contextlib import asynccontextmanager

import aio_pika
import asyncpg
import psycopg2
from fastapi import FastAPI

app = FastAPI()


@asynccontextmanager
async def lifespan(app):
    # ruleid: startup-connects-once
    app.state.pool = await asyncpg.create_pool(DSN)
    # ruleid: startup-connects-once
    await app.state.redis.ping()
    yield


@app.on_event("startup")
async def start():
    # ruleid: startup-connects-once
    app.state.broker = await aio_pika.connect_robust(URL)


def connect_database():
    # ruleid: startup-connects-once
    return psycopg2.connect(DSN)


@asynccontextmanager
async def patient(app):
    for attempt in range(5):
        try:
            # ok: startup-connects-once
            app.state.pool = await asyncpg.create_pool(DSN)
            break
        except OSError:
            await asyncio.sleep(2**attempt)
    yield


async def request_path():
    # ok: startup-connects-once
    return await asyncpg.connect(DSN)
