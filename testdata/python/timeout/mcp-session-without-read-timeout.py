import asyncio
from datetime import timedelta

import mcp
from mcp import ClientSession
from mcp.client.session import ClientSession as Session
from mcp.client.stdio import stdio_client


async def tools(read, write):
    # ruleid: mcp-session-without-read-timeout
    async with ClientSession(read, write) as session:
        await session.initialize()
        return await session.list_tools()


async def qualified(streams):
    # ruleid: mcp-session-without-read-timeout
    return mcp.ClientSession(*streams)


async def aliased(read, write, stack):
    # ruleid: mcp-session-without-read-timeout
    return await stack.enter_async_context(Session(read, write))


async def limited(read, write):
    # ok: mcp-session-without-read-timeout
    async with ClientSession(read, write, read_timeout_seconds=timedelta(seconds=30)) as session:
        await session.initialize()


async def around(read, write):
    async with asyncio.timeout(30):
        # ok: mcp-session-without-read-timeout
        async with ClientSession(read, write) as session:
            await session.initialize()


async def each_call(read, write, name):
    # ok: mcp-session-without-read-timeout
    async with ClientSession(read, write) as session:
        await asyncio.wait_for(session.initialize(), 10)
        return await asyncio.wait_for(session.call_tool(name), 60)


async def foreign(connector):
    # ok: mcp-session-without-read-timeout
    return aiohttp.ClientSession(connector=connector)
