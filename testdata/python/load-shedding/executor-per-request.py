import concurrent.futures
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from fastapi import FastAPI

app = FastAPI()
# ok: executor-per-request
pool = ThreadPoolExecutor(max_workers=4)


@app.post("/a")
def a(items: list):
    # ruleid: executor-per-request
    with ThreadPoolExecutor(max_workers=8) as executor:
        return list(executor.map(work, items))


@app.get("/b")
async def b():
    # ruleid: executor-per-request
    executor = ProcessPoolExecutor()
    return executor.submit(work).result(5)


@app.websocket("/c")
async def c(socket):
    # ruleid: executor-per-request
    workers = concurrent.futures.ThreadPoolExecutor()
    return workers


@app.get("/d")
def d():
    # ok: executor-per-request
    return pool.submit(work).result(5)
