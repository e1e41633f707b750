import signal
from contextlib import asynccontextmanager

from fastapi import FastAPI


# ruleid: python-shutdown-handling
@asynccontextmanager
async def lifespan(app: FastAPI):
    await connect()
    yield
    await disconnect()


# ruleid: python-shutdown-handling
@asynccontextmanager
async def guarded(app):
    try:
        yield
    finally:
        await engine.dispose()


# ruleid: python-shutdown-handling
@asynccontextmanager
async def session_of(app):
    async with client:
        yield


# ok: python-shutdown-handling
@asynccontextmanager
async def only_start(app: FastAPI):
    await load()
    yield


# ok: python-shutdown-handling
@asynccontextmanager
async def only_words(app: FastAPI):
    await load()
    yield
    logger.info("bye")


# ok: python-shutdown-handling
app = FastAPI(lifespan=only_start)
# ruleid: python-shutdown-handling
signal.signal(signal.SIGTERM, stop)


# ruleid: python-shutdown-handling
@asynccontextmanager
async def careful(app: FastAPI):
    try:
        await start()
        yield
    except Exception:
        logger.exception("stopped")
        raise
    finally:
        await close()
