from fastapi import FastAPI

app = FastAPI()


# ruleid: on-event-handler-deprecated
@app.on_event("startup")
async def startup():
    await connect()


# ruleid: on-event-handler-deprecated
@app.on_event("shutdown")
async def shutdown():
    await disconnect()


def build(api):
    # ruleid: on-event-handler-deprecated
    @api.on_event('startup')
    def start():
        pass


# ok: on-event-handler-deprecated
@app.get("/on_event")
def route():
    return "on_event"
