import asyncio

_CACHE = {}
_client = None


class Loader:
    def __init__(self):
        self._cache = {}
        self._lock = asyncio.Lock()
        self._conn = None

    async def get(self, key):
        # ruleid: check-then-set-over-await
        if key not in self._cache:
            self._cache[key] = await self._load(key)
        return self._cache[key]

    async def early(self, key):
        # ruleid: check-then-set-over-await
        if key in self._cache:
            return self._cache[key]
        value = await self._load(key)
        self._cache[key] = value
        return value

    async def lazy(self):
        # ruleid: check-then-set-over-await
        if self._conn is None:
            self._conn = await connect()
        return self._conn

    async def from_get(self, key):
        # ruleid: check-then-set-over-await
        found = self._cache.get(key)
        if found is not None:
            return found
        made = await self._load(key)
        self._cache[key] = made
        return made

    async def locked(self, key):
        async with self._lock:
            # ok: check-then-set-over-await
            if key not in self._cache:
                self._cache[key] = await self._load(key)
        return self._cache[key]

    async def no_wait(self, key):
        # ok: check-then-set-over-await
        if key not in self._cache:
            self._cache[key] = asyncio.create_task(self._load(key))
        return await self._cache[key]


async def module_level(key):
    # ruleid: check-then-set-over-await
    if key not in _CACHE:
        _CACHE[key] = await load(key)
    return _CACHE[key]


async def local_only(keys):
    seen = {}
    for key in keys:
        # ok: check-then-set-over-await
        if key not in seen:
            seen[key] = await load(key)
    return seen
