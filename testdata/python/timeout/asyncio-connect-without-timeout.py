import asyncio


async def bad(host, loop, proto):
    # ruleid: asyncio-connect-without-timeout
    reader, writer = await asyncio.open_connection(host, 80)
    # ruleid: asyncio-connect-without-timeout
    await loop.create_connection(proto, host, 80)
    # ruleid: asyncio-connect-without-timeout
    await asyncio.open_unix_connection("/run/x.sock")
    return reader, writer


async def good(host, pool):
    # ok: asyncio-connect-without-timeout
    await asyncio.wait_for(asyncio.open_connection(host, 80), timeout=5)
    async with asyncio.timeout(5):
        # ok: asyncio-connect-without-timeout
        await asyncio.open_connection(host, 80)
    # ok: asyncio-connect-without-timeout
    await pool.connect(host)
