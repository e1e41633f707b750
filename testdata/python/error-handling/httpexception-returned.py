from fastapi import FastAPI, HTTPException
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/a")
async def a(job):
    if job is None:
        # ruleid: httpexception-returned
        return HTTPException(status_code=404)
    return job


@app.get("/b")
def b(job):
    try:
        return job.result()
    except TimeoutError:
        # ruleid: httpexception-returned
        return HTTPException(504, detail="timeout")


def c(job):
    # ruleid: httpexception-returned
    return HTTPException(status_code=400, detail=str(job))


@app.get("/d")
async def d(job):
    if job is None:
        # ok: httpexception-returned
        raise HTTPException(status_code=404)
    # ok: httpexception-returned
    return JSONResponse({"a": 1}, status_code=503)


# built here, raised by the callers
def _rejected(message: str) -> HTTPException:
    # ok: httpexception-returned
    return HTTPException(status_code=400, detail=message)


def not_found(what):
    # ok: httpexception-returned
    return HTTPException(status_code=404, detail=what)


@app.get("/health")
async def health():
    try:
        if await is_healthy():
            # ok: httpexception-returned
            return {"status": "UP"}
        # ruleid: httpexception-returned
        return {"status": "DOWN"}, 503
    except Exception:
        # ruleid: httpexception-returned
        return {"status": "DOWN"}, status.HTTP_503_SERVICE_UNAVAILABLE


@app.get("/size")
def size(page):
    # ok: httpexception-returned
    return page.width, 42


def pair(job):
    # ok: httpexception-returned
    return {"id": job}, 404
