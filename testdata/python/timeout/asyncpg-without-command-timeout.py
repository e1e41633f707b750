import asyncpg
from asyncpg import create_pool


async def bad(dsn):
    # ruleid: asyncpg-without-command-timeout
    await asyncpg.connect(dsn)
    # ruleid: asyncpg-without-command-timeout
    await create_pool(dsn, min_size=1, max_size=10)
    # ruleid: asyncpg-without-command-timeout
    async with asyncpg.create_pool(dsn, timeout=3) as pool:
        return pool


async def good(dsn, **options):
    # ok: asyncpg-without-command-timeout
    await asyncpg.connect(dsn, timeout=3, command_timeout=10)
    # ok: asyncpg-without-command-timeout
    await asyncpg.create_pool(dsn, **options)


async def from_options(dsn, schema, given):
    options = {"dsn": dsn}
    if schema:
        options["server_settings"] = {"search_path": schema}
    # ruleid: asyncpg-without-command-timeout
    pool = await asyncpg.create_pool(**options)
    bounded = {"dsn": dsn, "command_timeout": 30}
    # ok: asyncpg-without-command-timeout
    other = await asyncpg.create_pool(**bounded)
    late = {"dsn": dsn}
    late["command_timeout"] = 30
    # ok: asyncpg-without-command-timeout
    third = await asyncpg.create_pool(**late)
    # ok: asyncpg-without-command-timeout
    fourth = await asyncpg.create_pool(**given)
    return pool, other, third, fourth
