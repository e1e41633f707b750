# ruleid: python-breaker-shape
class CircuitBreaker:
    def __init__(self, threshold):
        self.threshold = threshold


# ok: python-breaker-shape
class CircuitBreakerOpenError(Exception):
    pass
