from functools import cache, lru_cache

from async_lru import alru_cache


@lru_cache
# ruleid: cached-coroutine
async def a():
    return 1


@lru_cache(maxsize=10)
# ruleid: cached-coroutine
async def b(x):
    return x


@cache
# ruleid: cached-coroutine
async def c():
    return 1


@lru_cache
# ok: cached-coroutine
def d():
    return 1


@alru_cache
# ok: cached-coroutine
async def e():
    return 1
