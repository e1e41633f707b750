# ruleid: readiness-route
@app.get("/health/ready")
def ready():
    return {}


# ok: readiness-route
@app.get("/items")
def items():
    return []
