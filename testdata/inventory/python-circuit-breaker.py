import pybreaker
from circuitbreaker import circuit
from app.resilience import CircuitBreaker

# ruleid: python-circuit-breaker
breaker = pybreaker.CircuitBreaker(fail_max=5)
# ruleid: python-circuit-breaker
own = CircuitBreaker("vlm")


# ruleid: python-circuit-breaker
@circuit(failure_threshold=5)
def call():
    return 1


# ok: python-circuit-breaker
class Circuit:
    pass
