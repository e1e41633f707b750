from fastapi import FastAPI

app = FastAPI(title="x", lifespan=lifespan)


# ruleid: on-event-beside-lifespan
@app.on_event("startup")
async def startup():
    await connect()


# ruleid: on-event-beside-lifespan
@app.on_event("shutdown")
async def shutdown():
    await disconnect()


def build(api):
    # ruleid: on-event-beside-lifespan
    @api.on_event('startup')
    def start():
        pass


# ok: on-event-beside-lifespan
@app.get("/")
def route():
    return 1
