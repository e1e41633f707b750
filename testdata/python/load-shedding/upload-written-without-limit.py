import aiofiles
from fastapi import FastAPI, HTTPException, Request, UploadFile

app = FastAPI()


@app.put("/raw")
async def raw(request: Request):
    async with aiofiles.open("x", "wb") as target:
        # ruleid: upload-written-without-limit
        async for chunk in request.stream():
            await target.write(chunk)


@app.post("/walrus")
async def walrus(upload: UploadFile):
    with open("x", "wb") as target:
        # ruleid: upload-written-without-limit
        while chunk := await upload.read(1 << 20):
            target.write(chunk)


async def save(upload, path):
    with open(path, "wb") as target:
        while True:
            # ruleid: upload-written-without-limit
            chunk = await upload.read(1 << 20)
            if not chunk:
                break
            target.write(chunk)


@app.post("/sync")
def sync(upload: UploadFile):
    with open("x", "wb") as target:
        # ruleid: upload-written-without-limit
        while chunk := upload.file.read(1 << 20):
            target.write(chunk)


@app.put("/counted")
async def counted(request: Request):
    received = 0
    async with aiofiles.open("x", "wb") as target:
        # ok: upload-written-without-limit
        async for chunk in request.stream():
            received += len(chunk)
            if received > LIMIT:
                raise HTTPException(413)
            await target.write(chunk)


@app.put("/declared")
async def declared(request: Request):
    if int(request.headers["content-length"]) > LIMIT:
        raise HTTPException(413)
    async with aiofiles.open("x", "wb") as target:
        # ok: upload-written-without-limit
        async for chunk in request.stream():
            await target.write(chunk)


async def sized(upload: UploadFile):
    if upload.size > LIMIT:
        raise HTTPException(400)
    with open("x", "wb") as target:
        # ok: upload-written-without-limit
        while chunk := await upload.read(1 << 20):
            target.write(chunk)


async def hashed(upload: UploadFile, digest):
    # ok: upload-written-without-limit
    while chunk := await upload.read(1 << 20):
        digest.update(chunk)


async def copies(path, target):
    async with aiofiles.open(path, "rb") as source:
        # ok: upload-written-without-limit
        while chunk := await source.read(1 << 20):
            target.write(chunk)


@app.post("/form")
async def form(request: Request):
    parser = StreamingFormDataParser(headers=request.headers)
    parser.register("file", FileTarget("x"))
    # ruleid: upload-written-without-limit
    async for chunk in request.stream():
        parser.data_received(chunk)


@app.post("/form-limited")
async def form_limited(request: Request):
    parser = StreamingFormDataParser(headers=request.headers)
    parser.register("file", FileTarget("x", validator=MaxSizeValidator(LIMIT)))
    # ok: upload-written-without-limit
    async for chunk in request.stream():
        parser.data_received(chunk)
