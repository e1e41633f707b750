# ruleid: ready-route
@app.get("/health/ready")
async def a(): ...


# ruleid: ready-route
ROUTES = [Route("/health/ready", a)]


# ruleid: ready-route
@app.get("/readyz")
async def a(): ...


# ruleid: ready-route
ROUTES = [Route("/readyz", a)]


# ok: ready-route
@app.get("/health")
async def b(): ...


# ok: ready-route
skipped = "/health" in path
