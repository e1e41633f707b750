import asyncio

import aiohttp
from aiohttp import ClientSession, ClientTimeout


async def call(limit, url, **kw):
    # ruleid: aiohttp-session-without-timeout
    async with aiohttp.ClientSession() as session:
        await session.get(url)
    # ruleid: aiohttp-session-without-timeout
    session = ClientSession(headers={})
    # ruleid: aiohttp-session-without-timeout
    return ClientSession(connector=aiohttp.TCPConnector(limit=10))


async def bounded(limit, url, **kw):
    # ok: aiohttp-session-without-timeout
    session = ClientSession(timeout=ClientTimeout(total=30))
    # ok: aiohttp-session-without-timeout
    session = ClientSession(timeout=limit)
    # ok: aiohttp-session-without-timeout
    session = ClientSession(**kw)
    # ok: aiohttp-session-without-timeout
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=limit) as response:
            await response.read()
    async with asyncio.timeout(5):
        # ok: aiohttp-session-without-timeout
        async with aiohttp.ClientSession() as session:
            await session.get(url)
