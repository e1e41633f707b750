# ruleid: readiness-route
@app.get("/health/ready")
async def a(): ...


# ruleid: readiness-route
@app.get(path="/health")
async def b():
    if not manager.loaded:
        raise HTTPException(503, "loading")
    return {"status": "ok"}


# ruleid: readiness-route
@router.get(
    "/healthz",
    tags=["ops"],
)
async def c(session):
    await session.execute(text("SELECT 1"))
    return {"status": "ok"}


# ok: readiness-route
@app.get("/health")
async def d():
    return {"status": "ok"}


# ok: readiness-route
@app.get("/items")
async def e():
    return await load()
