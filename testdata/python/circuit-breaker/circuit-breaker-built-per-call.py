import circuitbreaker
import pybreaker
from pybreaker import CircuitBreaker

shared = CircuitBreaker(fail_max=5)


def fetch(url):
    # ruleid: circuit-breaker-built-per-call
    breaker = CircuitBreaker(fail_max=5)
    return breaker.call(get, url)


async def fetch_async(url):
    # ruleid: circuit-breaker-built-per-call
    breaker = pybreaker.CircuitBreaker()
    with breaker.calling():
        return await get(url)


def decorated(url):
    # ruleid: circuit-breaker-built-per-call
    guard = circuitbreaker.CircuitBreaker(failure_threshold=5)
    with guard:
        return get(url)


def right(url):
    # ok: circuit-breaker-built-per-call
    return shared.call(get, url)


def build(name):
    # ok: circuit-breaker-built-per-call
    return CircuitBreaker(name=name)


class Client:
    def __init__(self):
        # ok: circuit-breaker-built-per-call
        self.breaker = CircuitBreaker(fail_max=5)
