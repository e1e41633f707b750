from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/one")
async def one(document: UploadFile):
    # ruleid: blocking-upload-read-in-async
    data = document.file.read()
    return len(data)


async def many(files):
    for file in files:
        # ruleid: blocking-upload-read-in-async
        yield file.file.read(1024)


async def nested(request):
    form = await request.form()
    # ruleid: blocking-upload-read-in-async
    lines = form["csv"].file.readlines()
    return lines


async def good(document: UploadFile):
    # ok: blocking-upload-read-in-async
    return await document.read()


@app.post("/sync")
def plain(document: UploadFile):
    # ok: blocking-upload-read-in-async
    return document.file.read()


async def moved(document: UploadFile):
    def work():
        # ok: blocking-upload-read-in-async
        return document.file.read()

    # ok: blocking-upload-read-in-async
    return await run_in_threadpool(document.file.read)
