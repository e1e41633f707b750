import asyncio
import httpx
import requests

LIMIT = 30


async def bad(url, c):
    # ruleid: timeout-hard-coded-in-call
    requests.get(url, timeout=30)
    # ruleid: timeout-hard-coded-in-call
    httpx.get(url, timeout=10.5)
    # ruleid: timeout-hard-coded-in-call
    await asyncio.wait_for(c, 60)


async def good(url, settings, c):
    # ok: timeout-hard-coded-in-call
    requests.get(url, timeout=settings.http_timeout)
    # ok: timeout-hard-coded-in-call
    requests.get(url, timeout=LIMIT)
    # ok: timeout-hard-coded-in-call
    await asyncio.wait_for(c, settings.limit)
