import asyncio
from contextlib import asynccontextmanager

import httpx


@asynccontextmanager
async def lifespan(app):
    app.state.client = httpx.AsyncClient(timeout=10)
    # ruleid: lifespan-without-cleanup
    yield


@asynccontextmanager
async def lifespan2(app: FastAPI):
    task = asyncio.create_task(work())
    # ruleid: lifespan-without-cleanup
    yield {"task": task}


@asynccontextmanager
async def lifespan3(_app):
    await database.connect()

    # ruleid: lifespan-without-cleanup
    yield


@asynccontextmanager
async def good(app):
    app.state.client = httpx.AsyncClient(timeout=10)
    try:
        # ok: lifespan-without-cleanup
        yield
    finally:
        await app.state.client.aclose()


@asynccontextmanager
async def good2(app):
    await database.connect()
    # ok: lifespan-without-cleanup
    yield
    await database.disconnect()


@asynccontextmanager
async def good3(app):
    setup_logging()
    # ok: lifespan-without-cleanup
    yield
