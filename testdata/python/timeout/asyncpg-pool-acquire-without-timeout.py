import asyncio


async def bad(self, pool):
    # ruleid: asyncpg-pool-acquire-without-timeout
    async with pool.acquire() as conn:
        await conn.fetch("select 1")
    # ruleid: asyncpg-pool-acquire-without-timeout
    conn = await self._pool.acquire()
    # ruleid: asyncpg-pool-acquire-without-timeout
    other = await pool.acquire()
    return conn, other


async def good(pool, lock):
    # ok: asyncpg-pool-acquire-without-timeout
    async with pool.acquire(timeout=3) as conn:
        await conn.fetch("select 1")
    # ok: asyncpg-pool-acquire-without-timeout
    await lock.acquire()
    async with asyncio.timeout(3):
        # ok: asyncpg-pool-acquire-without-timeout
        return await pool.acquire()
