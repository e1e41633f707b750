import redis
import redis.asyncio as aioredis
from redis import Redis, ConnectionPool
from redis.asyncio import Redis as AsyncRedis


def bad(url, host):
    # ruleid: redis-without-socket-timeout
    redis.Redis(host=host)
    # ruleid: redis-without-socket-timeout
    Redis.from_url(url)
    # ruleid: redis-without-socket-timeout
    aioredis.from_url(url, decode_responses=True)
    # ruleid: redis-without-socket-timeout
    AsyncRedis(host=host, port=6379)
    # ruleid: redis-without-socket-timeout
    pool = ConnectionPool.from_url(url)
    # ruleid: redis-without-socket-timeout
    redis.from_url(url, socket_connect_timeout=2)
    return pool


def good(url, host, pool, **options):
    # ok: redis-without-socket-timeout
    redis.Redis(host=host, socket_timeout=5, socket_connect_timeout=3)
    # ok: redis-without-socket-timeout
    Redis(connection_pool=pool)
    # ok: redis-without-socket-timeout
    aioredis.from_url(url, socket_timeout=5)
    # ok: redis-without-socket-timeout
    Redis.from_url("redis://cache:6379/0?socket_timeout=5")
    # ok: redis-without-socket-timeout
    Redis(host=host, **options)
    # ok: redis-without-socket-timeout
    redis.ConnectionError("x")


import socketio

# ruleid: redis-without-socket-timeout
manager = socketio.AsyncRedisManager(URL, write_only=True)
# ok: redis-without-socket-timeout
limited_manager = socketio.AsyncRedisManager(URL, redis_options={"socket_timeout": 5})
