import contextlib

import aiohttp
import httpx


async def fetch(url):
    # ruleid: http-client-not-closed
    client = httpx.AsyncClient(timeout=5)
    response = await client.get(url)
    return response.json()


async def fetch_aiohttp(url):
    # ruleid: http-client-not-closed
    session = aiohttp.ClientSession()
    async with session.get(url) as response:
        return await response.text()


def fetch_sync(url):
    # ruleid: http-client-not-closed
    http = httpx.Client()
    return http.get(url).json()


async def managed(url):
    # ok: http-client-not-closed
    async with httpx.AsyncClient() as client:
        return await client.get(url)


async def closed(url):
    # ok: http-client-not-closed
    client = httpx.AsyncClient()
    try:
        return await client.get(url)
    finally:
        await client.aclose()


async def factory():
    # ok: http-client-not-closed
    client = httpx.AsyncClient()
    return client


async def given(url, sdk):
    # ok: http-client-not-closed
    http = httpx.AsyncClient(timeout=5)
    return sdk.Client(http_client=http)


_client = None


def shared():
    global _client
    if _client is None:
        # ok: http-client-not-closed
        _client = httpx.AsyncClient()
    return _client


async def stacked(url):
    async with contextlib.AsyncExitStack() as stack:
        # ok: http-client-not-closed
        client = httpx.AsyncClient()
        await stack.enter_async_context(client)
        return await client.get(url)


class Api:
    def __init__(self):
        # ok: http-client-not-closed
        self.client = httpx.AsyncClient()

    async def aclose(self):
        await self.client.aclose()
