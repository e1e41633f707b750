from fastapi import FastAPI

app = FastAPI()


# ruleid: health-route-shares-thread-pool
@app.get("/health", tags=["health"])
def health() -> HealthCheckResponse:
    return HealthCheckResponse()


# ruleid: health-route-shares-thread-pool
@app.get("/metrics")
def metrics():
    return generate_latest()


def build(router):
    # ruleid: health-route-shares-thread-pool
    @router.get(
        "/livez",
        tags=["health"],
    )
    def live():
        return "ok"


# ok: health-route-shares-thread-pool
@app.get("/healthz")
async def good():
    return {"status": "ok"}


# ok: health-route-shares-thread-pool
@app.get("/items")
def items():
    return []
