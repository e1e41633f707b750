# ruleid: python-liveness-route
@app.get("/health/live")
async def a(): ...


# ruleid: python-liveness-route
ROUTES = [Route("/health/live", a)]


# ruleid: python-liveness-route
@app.get("/livez")
async def a(): ...


# ruleid: python-liveness-route
ROUTES = [Route("/livez", a)]


# ok: python-liveness-route
@app.get("/health")
async def b(): ...


# ok: python-liveness-route
skipped = "/health" in path
