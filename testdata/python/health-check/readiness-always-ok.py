import asyncio


# ruleid: readiness-always-ok
@app.get("/ready")
def a():
    return {"status": "ok"}


# ruleid: readiness-always-ok
@router.get("/ready", tags=["x"], summary="state (short)")
async def b() -> Response:
    """Answers."""
    logger.info("asked")
    return Response(content="")


def build(app):
    # ruleid: readiness-always-ok
    @app.get("/api/ready")
    async def c() -> HealthResponse:
        return HealthResponse()


# ok: readiness-always-ok
@router.get("/api/ready")
async def good():
    await database.execute("SELECT 1")
    return {"status": "ok"}


# ok: readiness-always-ok
@router.get("/v2/ready")
async def good2():
    if failed.is_set():
        raise HTTPException(503)
    return {"status": "ok"}


# ok: readiness-always-ok
@router.get("/livez")
async def live():
    return {"status": "ok"}


# ok: readiness-always-ok
@router.get("/items")
async def items():
    return []
