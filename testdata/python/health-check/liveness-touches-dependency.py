# ruleid: liveness-touches-dependency
@app.get("/livez")
async def a():
    await db.execute("SELECT 1")
    return {"status": "ok"}


# ruleid: liveness-touches-dependency
@app.get("/health/live")
def b():
    redis.ping()
    return "ok"


# ruleid: liveness-touches-dependency
@router.get("/liveness", tags=["x"])
async def c():
    async with pool.acquire() as conn:
        await conn.fetchval("SELECT 1")
    return "ok"


# ok: liveness-touches-dependency
@router.get("/live")
async def good():
    return "ok"


# ok: liveness-touches-dependency
@router.get("/ready")
async def ready():
    await db.execute("SELECT 1")
