import asyncio
import anyio
from asyncio import wait_for


async def bad(c):
    # ruleid: asyncio-wait-with-no-limit
    await asyncio.wait_for(c, None)
    # ruleid: asyncio-wait-with-no-limit
    await wait_for(c, timeout=None)
    # ruleid: asyncio-wait-with-no-limit
    async with asyncio.timeout(None):
        await c
    # ruleid: asyncio-wait-with-no-limit
    with anyio.fail_after(None):
        await c


async def good(c, t):
    # ok: asyncio-wait-with-no-limit
    await asyncio.wait_for(c, 5)
    # ok: asyncio-wait-with-no-limit
    await wait_for(c, timeout=t)
    # ok: asyncio-wait-with-no-limit
    async with asyncio.timeout(None) as cm:
        cm.reschedule(5)
        await c
