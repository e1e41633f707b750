# ruleid: python-route-handler
@app.get("/x")
def x():
    return 1


# ruleid: python-route-handler
@router.post("/y", status_code=201)
async def y():
    return 1


# ok: python-route-handler
@cache.memoize("z")
def z():
    return 1


# ruleid: python-route-handler
@protected_route(router.get, "/roms", [Scope.READ])
async def roms(request): ...
