# ruleid: health-route
@app.get("/health")
async def a(): ...


# ruleid: health-route
@app.get(path="/healthz", include_in_schema=False)
async def b(): ...


# ruleid: health-route
@router.get(
    "/api/v1/health",
    response_model=Health,
)
async def c(): ...


# ruleid: health-route
ROUTES = [Route("/__heartbeat__", a)]


# ruleid: health-route
@protected_route(router.get, "/heartbeat", [])
async def d(): ...


# ok: health-route
@app.get("/items")
async def e(): ...


# ok: health-route
skipped = "/health" in path


# ok: health-route
@router.post("/heartbeat")
async def f(): ...
