import aiohttp
from aiohttp import ClientSession, ClientTimeout


async def call(limit, **kw):
    # ruleid: aiohttp-session-without-timeout
    async with aiohttp.ClientSession() as session:
        pass
    # ruleid: aiohttp-session-without-timeout
    session = ClientSession(headers={})
    # ruleid: aiohttp-session-without-timeout
    session = ClientSession(timeout=None)
    # ruleid: aiohttp-session-without-timeout
    empty = ClientTimeout()
    # ruleid: aiohttp-session-without-timeout
    endless = ClientTimeout(total=None, connect=3)
    # ok: aiohttp-session-without-timeout
    session = ClientSession(timeout=ClientTimeout(total=30))
    # ok: aiohttp-session-without-timeout
    session = ClientSession(timeout=limit)
    # ok: aiohttp-session-without-timeout
    session = ClientSession(**kw)
    # ok: aiohttp-session-without-timeout
    download = ClientTimeout(total=None, sock_read=30)
