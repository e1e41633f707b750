from fastapi import HTTPException


def a(store, key):
    try:
        item = store.get(key)
        if item is None:
            raise HTTPException(404, "not found")
        return item
    # ruleid: http-exception-turned-into-500
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))


async def b(store, key, log):
    try:
        if not key:
            raise HTTPException(400)
        return await store.get(key)
    # ruleid: http-exception-turned-into-500
    except Exception as e:
        log.exception("b")
        raise HTTPException(500) from e


def c(store, key):
    try:
        if not key:
            raise HTTPException(400)
        return store.get(key)
    # ruleid: http-exception-turned-into-500
    except Exception:
        raise HTTPException(500, "failed")


def good(store, key):
    # ok: http-exception-turned-into-500
    try:
        if not key:
            raise HTTPException(400)
        return store.get(key)
    except HTTPException:
        raise
    except Exception as e:
        raise HTTPException(500, "failed") from e


def outside(store, key):
    if not key:
        raise HTTPException(400)
    # ok: http-exception-turned-into-500
    try:
        return store.get(key)
    except Exception as e:
        raise HTTPException(500, "failed") from e


def export(files):
    try:
        if not files:
            raise HTTPException(status_code=status.HTTP_500_INTERNAL_SERVER_ERROR, detail="nothing written")
    # ok: http-exception-turned-into-500
    except Exception as e:
        raise HTTPException(status_code=500, detail="export failed") from e
