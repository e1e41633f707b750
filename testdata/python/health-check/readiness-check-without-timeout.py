# ruleid: readiness-check-without-timeout
@app.get("/ready")
async def a():
    await db.execute("SELECT 1")
    return {"status": "ok"}


# ruleid: readiness-check-without-timeout
@app.get("/health")
async def b():
    ok = await redis.ping()
    return {"status": ok}


# ruleid: readiness-check-without-timeout
@router.get("/api/readiness", tags=["x"])
async def c():
    async with pool.acquire() as conn:
        await conn.fetchval("SELECT 1")
    return "ok"


# ok: readiness-check-without-timeout
@router.get("/readyz")
async def good():
    async with asyncio.timeout(5):
        await db.execute("SELECT 1")


# ok: readiness-check-without-timeout
@router.get("/v2/health")
async def good2():
    return "ok"
