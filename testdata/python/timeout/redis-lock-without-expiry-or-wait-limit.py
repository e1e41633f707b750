def bad(redis_client, self, redis):
    # ruleid: redis-lock-without-expiry-or-wait-limit
    with redis_client.lock("import"):
        pass
    # ruleid: redis-lock-without-expiry-or-wait-limit
    lock = self.redis.lock("a", timeout=60)
    # ruleid: redis-lock-without-expiry-or-wait-limit
    redis.lock("a", blocking_timeout=3)
    return lock


def good(redis_client, account, redis):
    # ok: redis-lock-without-expiry-or-wait-limit
    with redis_client.lock("import", timeout=60, blocking_timeout=5):
        pass
    # ok: redis-lock-without-expiry-or-wait-limit
    redis.lock("a", timeout=60, blocking=False)
    # ok: redis-lock-without-expiry-or-wait-limit
    account.lock("door")
