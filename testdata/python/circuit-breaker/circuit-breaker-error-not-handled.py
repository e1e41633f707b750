import pybreaker
from pybreaker import CircuitBreaker

breaker = CircuitBreaker(fail_max=5)


def fetch(url):
    # ruleid: circuit-breaker-error-not-handled
    return breaker.call(get, url)


class Client:
    def fetch(self, url):
        # ruleid: circuit-breaker-error-not-handled
        data = self.breaker.call(get, url)
        return data

    def other(self, url):
        # ruleid: circuit-breaker-error-not-handled
        return self.circuit_breaker.call(get, url)


def handled(url):
    try:
        # ok: circuit-breaker-error-not-handled
        return breaker.call(get, url)
    except pybreaker.CircuitBreakerError:
        return cached(url)


def phone(line):
    # ok: circuit-breaker-error-not-handled
    return line.call(get)
