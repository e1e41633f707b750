import asyncio

from circuitbreaker import CircuitBreaker, circuit


class WeatherBreaker(CircuitBreaker):
    FAILURE_THRESHOLD = 5
    # ruleid: circuit-breaker-reset-by-cancellation
    EXPECTED_EXCEPTION = (WeatherError, BackendError)


# ruleid: circuit-breaker-reset-by-cancellation
@circuit(failure_threshold=5, expected_exception=WeatherError)
async def forecast(city):
    return await get(city)


class MapBreaker(CircuitBreaker):
    # ruleid: circuit-breaker-reset-by-cancellation
    EXPECTED_EXCEPTION = MapError


class AwareBreaker(CircuitBreaker):
    # ok: circuit-breaker-reset-by-cancellation
    EXPECTED_EXCEPTION = (WeatherError, TimeoutError, asyncio.CancelledError)


# ok: circuit-breaker-reset-by-cancellation
@circuit(failure_threshold=5, expected_exception=WeatherError)
def synchronous(city):
    return get(city)


class Policy:
    # ok: circuit-breaker-reset-by-cancellation
    EXPECTED_EXCEPTION = MapError
