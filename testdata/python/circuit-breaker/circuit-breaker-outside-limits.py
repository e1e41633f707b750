import pybreaker
from circuitbreaker import CircuitBreaker, circuit

# ruleid: circuit-breaker-outside-limits
late = pybreaker.CircuitBreaker(fail_max=50)
# ruleid: circuit-breaker-outside-limits
slow = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=600)


# ruleid: circuit-breaker-outside-limits
@circuit(failure_threshold=100, recovery_timeout=30)
def fetch():
    return get()


class Lenient(CircuitBreaker):
    # ruleid: circuit-breaker-outside-limits
    FAILURE_THRESHOLD = 30


# ok: circuit-breaker-outside-limits
good = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=30)
# ok: circuit-breaker-outside-limits
configured = pybreaker.CircuitBreaker(fail_max=settings.failures)
