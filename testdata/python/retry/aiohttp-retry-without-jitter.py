import aiohttp_retry
from aiohttp_retry import ExponentialRetry, FibonacciRetry, JitterRetry, RetryClient

# ruleid: aiohttp-retry-without-jitter
client = RetryClient(retry_options=ExponentialRetry(attempts=3))
# ruleid: aiohttp-retry-without-jitter
policy = aiohttp_retry.ExponentialRetry()
# ruleid: aiohttp-retry-without-jitter
growth = FibonacciRetry(attempts=4)
# ok: aiohttp-retry-without-jitter
spread = JitterRetry(attempts=3)
