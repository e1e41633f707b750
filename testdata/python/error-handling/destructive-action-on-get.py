# ruleid: destructive-action-on-get
@app.get("/v1/clear/results", tags=["clear"])
async def clear_results(orchestrator):
    await orchestrator.clear_results()


# ruleid: destructive-action-on-get
@router.get("/reset")
def reset():
    store.reset()


def build(app):
    # ruleid: destructive-action-on-get
    @app.get("/purge")
    async def purge_cache():
        cache.clear()


# ok: destructive-action-on-get
@router.delete("/results")
def delete_results():
    store.reset()


# ok: destructive-action-on-get
@router.get("/results")
def results():
    return store.all()
