import json


async def price(redis, key):
    value = await fetch(key)
    # ruleid: cache-write-failure-loses-answer
    await redis.set(key, value, ex=60)
    return value


class Prices:
    async def price(self, key):
        value = await self.source.get(key)
        # ruleid: cache-write-failure-loses-answer
        await self.redis.setex(key, 60, json.dumps(value))
        return value

    def price_sync(self, key):
        value = self.source.get(key)
        # ruleid: cache-write-failure-loses-answer
        self.redis_client.set(key, value)
        return value

    async def guarded(self, key):
        value = await self.source.get(key)
        try:
            # ok: cache-write-failure-loses-answer
            await self.redis.set(key, value)
        except OSError:
            log(key)
        return value


async def write_only(redis, key, value):
    # ok: cache-write-failure-loses-answer
    await redis.set(key, value)
