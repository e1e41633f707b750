from contextlib import asynccontextmanager


@asynccontextmanager
async def lifespan(app):
    try:
        await store.connect()
    # ruleid: startup-error-swallowed
    except Exception:
        logger.exception("store not available")
    try:
        await model.load()
    # ruleid: startup-error-swallowed
    except (OSError, Exception) as e:
        logger.warning("no model: %s", e)
    yield
    try:
        await store.close()
    # ok: startup-error-swallowed
    except Exception:
        logger.exception("close")


@app.on_event("startup")
async def begin():
    try:
        await migrate()
    # ruleid: startup-error-swallowed
    except Exception as e:
        print(e)


@asynccontextmanager
async def good_lifespan(app):
    try:
        await store.connect()
    # ok: startup-error-swallowed
    except Exception:
        logger.exception("store not available")
        raise
    yield


def other():
    try:
        connect()
    # ok: startup-error-swallowed
    except Exception:
        logger.exception("x")
