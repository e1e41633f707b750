from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import lru_cache
from multiprocessing import Pool

from fastapi import FastAPI

app = FastAPI()
shared = ThreadPoolExecutor(max_workers=8)
lazy = None


def convert_pages(pages):
    # BAD: eight threads for each request
    with ThreadPoolExecutor(max_workers=8) as pool:  # $ Alert
        return list(pool.map(str, pages))


def render(pages):
    # BAD: processes cost even more
    with ProcessPoolExecutor() as pool:  # $ Alert
        return list(pool.map(str, pages))


def classify(pages):
    # BAD: likewise
    with Pool(4) as pool:  # $ Alert
        return pool.map(str, pages)


def convert_shared(pages):
    # GOOD: one pool for the process, made at module level
    return list(shared.map(str, pages))


@lru_cache
def cached_pool():
    # GOOD: made once
    return ThreadPoolExecutor(max_workers=8)


def lazy_pool():
    global lazy
    if lazy is None:
        # GOOD: made once, behind a test
        lazy = ThreadPoolExecutor(max_workers=8)
    return lazy


def nightly(pages):
    # GOOD: no request leads here
    with ThreadPoolExecutor(max_workers=8) as pool:
        return list(pool.map(str, pages))


@app.post("/documents")
def upload(pages: list[str]):
    convert_pages(pages)
    render(pages)
    classify(pages)
    convert_shared(pages)
    cached_pool().submit(str, 1)
    lazy_pool().submit(str, 1)
    return {"pages": len(pages)}
