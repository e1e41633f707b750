@app.get("/api/health", response_model=HealthResponse)
async def health() -> HealthResponse:
    db_status = "ok"
    try:
        await db.execute("SELECT 1")
    # ruleid: health-answers-200-on-failure
    except Exception:
        db_status = "error"
    return HealthResponse(status=db_status)


@router.get("/healthz")
def healthz():
    try:
        redis.ping()
        return {"status": "ok"}
    # ruleid: health-answers-200-on-failure
    except Exception as e:
        return {"status": "unhealthy", "error": str(e)}


@router.get("/ready")
async def ready():
    try:
        await check()
    # ruleid: health-answers-200-on-failure
    except (OSError, TimeoutError):
        return {"ready": False}
    return {"ready": True}


@router.get("/v2/health")
async def good():
    try:
        await check()
    # ok: health-answers-200-on-failure
    except Exception:
        return JSONResponse({"status": "down"}, status_code=503)
    return {"status": "ok"}


@router.get("/items")
async def items():
    try:
        return await load()
    # ok: health-answers-200-on-failure
    except Exception:
        return []
