import asyncio
import urllib.request

import httpx
import requests
from fastapi import FastAPI
from requests import get

app = FastAPI()


@app.get("/a")
async def a():
    # ruleid: blocking-http-in-async
    return requests.get("http://x", timeout=5).json()


async def b(url):
    # ruleid: blocking-http-in-async
    with urllib.request.urlopen(url, timeout=5) as response:
        return response.read()


async def c(url):
    # ruleid: blocking-http-in-async
    get(url, timeout=5)
    # ruleid: blocking-http-in-async
    return httpx.post(url, timeout=5)


async def d(url):
    session = requests.Session()
    # ruleid: blocking-http-in-async
    return session.get(url, timeout=5)


async def e(url):
    with httpx.Client() as client:
        # ruleid: blocking-http-in-async
        return client.get(url)


class Api:
    def __init__(self):
        self.http = requests.Session()

    async def f(self, url):
        # ruleid: blocking-http-in-async
        return self.http.get(url, timeout=5)


async def good(url):
    async with httpx.AsyncClient() as client:
        # ok: blocking-http-in-async
        await client.get(url)
    # ok: blocking-http-in-async
    await asyncio.to_thread(requests.get, url, timeout=5)

    def work():
        # ok: blocking-http-in-async
        return requests.get(url, timeout=5)

    # ok: blocking-http-in-async
    await asyncio.to_thread(lambda: requests.get(url, timeout=5))
    return await asyncio.to_thread(work)


@app.get("/b")
def sync():
    # ok: blocking-http-in-async
    return requests.get("http://x", timeout=5).json()
