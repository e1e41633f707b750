import pybreaker
from circuitbreaker import circuit
from pybreaker import CircuitBreaker

breaker = CircuitBreaker(fail_max=5, reset_timeout=30)


@breaker
# ruleid: pybreaker-on-coroutine
async def fetch(url):
    return await get(url)


async def direct(url):
    # ruleid: pybreaker-on-coroutine
    return await breaker.call(get, url)


class Client:
    def __init__(self):
        self.breaker = pybreaker.CircuitBreaker()

    async def fetch(self, url):
        # ruleid: pybreaker-on-coroutine
        return await self.breaker.call(self.get, url)


@breaker
# ok: pybreaker-on-coroutine
def synchronous(url):
    return get(url)


@circuit(failure_threshold=5)
# ok: pybreaker-on-coroutine
async def other_library(url):
    return await get(url)
