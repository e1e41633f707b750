import contextlib
import os
from contextlib import asynccontextmanager, contextmanager


def get_db(SessionLocal):
    db = SessionLocal()
    yield db
    # ruleid: yield-without-finally
    db.close()


@contextmanager
def locked(lock):
    lock.acquire()
    # ruleid: yield-without-finally
    yield lock
    lock.release()


@asynccontextmanager
async def connected(client):
    await client.connect()
    # ruleid: yield-without-finally
    yield client
    await client.disconnect()


def get_safe(SessionLocal):
    db = SessionLocal()
    try:
        yield db
    finally:
        # ok: yield-without-finally
        db.close()


@contextlib.contextmanager
def safe(lock):
    lock.acquire()
    try:
        # ok: yield-without-finally
        yield lock
    finally:
        lock.release()


@contextmanager
def measured(log):
    # ok: yield-without-finally
    yield
    log.info("done")


def items(source):
    for item in source:
        # ok: yield-without-finally
        yield item


@asynccontextmanager
async def lifespan(app):
    # ok: yield-without-finally
    yield
    await app.state.client.aclose()


@contextmanager
def spool(fd):
    handle = os.fdopen(fd, "w")
    try:
        yield handle
    except BaseException:
        # ok: yield-without-finally
        handle.close()
        raise
    else:
        handle.close()
