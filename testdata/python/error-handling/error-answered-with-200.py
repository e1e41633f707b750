from fastapi import APIRouter, FastAPI, HTTPException
from fastapi.responses import JSONResponse

app = FastAPI()
router = APIRouter()


@app.get("/a")
async def a(work):
    try:
        return await work()
    except Exception as e:
        # ruleid: error-answered-with-200
        return {"error": str(e)}


@router.post("/b")
def b(work, log):
    try:
        return {"ok": True, "value": work()}
    except ValueError:
        log.exception("b")
        # ruleid: error-answered-with-200
        return {"status": "error", "message": "failed"}


@router.get("/c")
def c(work):
    try:
        return work()
    except Exception as exc:
        # ruleid: error-answered-with-200
        return JSONResponse({"error": str(exc)})


@app.get("/d")
def d(work):
    try:
        return work()
    except Exception as exc:
        # ok: error-answered-with-200
        return JSONResponse({"error": str(exc)}, status_code=503)


@app.get("/e")
def e(work):
    try:
        return work()
    except Exception as exc:
        # ok: error-answered-with-200
        raise HTTPException(503, "later") from exc


def helper(work):
    try:
        return work()
    except Exception as exc:
        # ok: error-answered-with-200
        return {"error": str(exc)}
