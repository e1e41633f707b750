import tenacity
from tenacity import retry, stop_after_attempt, wait_exponential, wait_exponential_jitter, wait_random


# ruleid: tenacity-wait-without-jitter
@retry(stop=stop_after_attempt(3), wait=wait_exponential(multiplier=1, max=10))
def fetch():
    return call()


# ruleid: tenacity-wait-without-jitter
@tenacity.retry(stop=stop_after_attempt(3), wait=tenacity.wait_exponential())
def fetch_again():
    return call()


# ruleid: tenacity-wait-without-jitter
STEPS = tenacity.wait_incrementing(start=1, increment=2, max=9)


# ok: tenacity-wait-without-jitter
@retry(stop=stop_after_attempt(3), wait=wait_exponential(max=10) + wait_random(0, 1))
def jittered():
    return call()


# ok: tenacity-wait-without-jitter
@retry(stop=stop_after_attempt(3), wait=wait_exponential_jitter(max=10))
def jitter_built_in():
    return call()
