import httpx
from circuitbreaker import circuit
from pybreaker import CircuitBreaker

breaker = CircuitBreaker(fail_max=5)


@circuit
def fetch(url):
    try:
        return get(url)
    # ruleid: failure-swallowed-below-breaker
    except Exception:
        return None


@circuit(failure_threshold=5)
async def fetch_async(url):
    try:
        return await get(url)
    # ruleid: failure-swallowed-below-breaker
    except httpx.HTTPError as error:
        log(error)
        return []


@breaker
def fetch_guarded(url):
    try:
        return get(url)
    # ruleid: failure-swallowed-below-breaker
    except TimeoutError:
        return None


@circuit(failure_threshold=5)
def passes_on(url):
    try:
        return get(url)
    # ok: failure-swallowed-below-breaker
    except httpx.HTTPError as error:
        log(error)
        raise


@circuit
def parse_error(url):
    try:
        return get(url)
    # ok: failure-swallowed-below-breaker
    except ValueError:
        return None


def unprotected(url):
    try:
        return get(url)
    # ok: failure-swallowed-below-breaker
    except Exception:
        return None
