from typing import Annotated, List, Optional

from fastapi import FastAPI, File, HTTPException, UploadFile

app = FastAPI()


@app.post("/a")
async def one(file: UploadFile):
    # ruleid: upload-read-whole
    data = await file.read()
    return len(data)


@app.post("/b")
async def defaulted(document: UploadFile = File(...)):
    # ruleid: upload-read-whole
    return convert(await document.read())


@app.post("/c")
def synchronous(file: Optional[UploadFile] = None):
    # ruleid: upload-read-whole
    return convert(file.file.read())


@app.post("/d")
async def several(files: list[UploadFile]):
    for item in files:
        # ruleid: upload-read-whole
        convert(await item.read())


@app.post("/e")
async def checked(file: UploadFile):
    if file.size > MAX:
        raise HTTPException(413)
    # ok: upload-read-whole
    return convert(await file.read())


@app.post("/f")
async def pieces(file: UploadFile):
    # ok: upload-read-whole
    while chunk := await file.read(65536):
        store(chunk)


async def other(source):
    # ok: upload-read-whole
    return await source.read()
