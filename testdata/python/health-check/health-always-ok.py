import asyncio


# ruleid: health-always-ok
@app.get("/health")
def a():
    return {"status": "ok"}


# ruleid: health-always-ok
@router.get("/health", tags=["x"], summary="state (short)")
async def b() -> Response:
    """Answers."""
    logger.info("asked")
    return Response(content="")


def build(app):
    # ruleid: health-always-ok
    @app.get("/api/health")
    async def c() -> HealthResponse:
        return HealthResponse()


# ok: health-always-ok
@router.get("/api/health")
async def good():
    await database.execute("SELECT 1")
    return {"status": "ok"}


# ok: health-always-ok
@router.get("/v2/health")
async def good2():
    if failed.is_set():
        raise HTTPException(503)
    return {"status": "ok"}


# ok: health-always-ok
@router.get("/livez")
async def live():
    return {"status": "ok"}


# ok: health-always-ok
@router.get("/items")
async def items():
    return []
