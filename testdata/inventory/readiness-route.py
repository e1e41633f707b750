# ruleid: readiness-route
@app.get("/health")
async def a(): ...


# ruleid: readiness-route
ROUTES = [Route("/health", a)]


# ruleid: readiness-route
@app.get("/api/v1/healthz")
async def a(): ...


# ruleid: readiness-route
ROUTES = [Route("/api/v1/healthz", a)]


# ruleid: readiness-route
@app.get("/__heartbeat__")
async def a(): ...


# ruleid: readiness-route
ROUTES = [Route("/__heartbeat__", a)]


# ok: readiness-route
@app.get("/items")
async def b(): ...


# ok: readiness-route
skipped = "/health" in path
