from circuitbreaker import CircuitBreaker, circuit


# ruleid: circuit-breaker-counts-every-exception
@circuit
def fetch(url):
    return get(url)


# ruleid: circuit-breaker-counts-every-exception
@circuit(failure_threshold=5, recovery_timeout=30)
async def fetch_async(url):
    return await get(url)


# ruleid: circuit-breaker-counts-every-exception
guard = CircuitBreaker(failure_threshold=5)


# ok: circuit-breaker-counts-every-exception
@circuit(failure_threshold=5, expected_exception=ConnectionError)
def classified(url):
    return get(url)


# ok: circuit-breaker-counts-every-exception
@circuit(**policy)
def configured(url):
    return get(url)
