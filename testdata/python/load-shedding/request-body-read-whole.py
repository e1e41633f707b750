from fastapi import FastAPI, Request
from starlette.requests import Request as StarletteRequest

app = FastAPI()


@app.post("/hook")
async def hook(request: Request):
    # ruleid: request-body-read-whole
    body = await request.body()
    return verify(body)


async def endpoint(scope, receive, send):
    request = StarletteRequest(scope, receive)
    # ruleid: request-body-read-whole
    body = await request.body()
    return body


class Transport:
    async def handle(self, request: Request) -> None:
        # ruleid: request-body-read-whole
        self.parse(await request.body())


async def limited(request: Request):
    if int(request.headers.get("content-length", 0)) > 4096:
        raise ValueError
    # ok: request-body-read-whole
    return await request.body()


async def streamed(request: Request):
    # ok: request-body-read-whole
    async for chunk in request.stream():
        store(chunk)


async def mail(message):
    # ok: request-body-read-whole
    return await message.body()
