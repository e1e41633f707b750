import tenacity
from tenacity import retry, stop_after_attempt, wait_chain, wait_fixed, wait_random


# ruleid: tenacity-wait-fixed
@retry(stop=stop_after_attempt(3), wait=wait_fixed(2))
def fetch():
    return call()


# ruleid: tenacity-wait-fixed
@tenacity.retry(stop=stop_after_attempt(3), wait=tenacity.wait_fixed(2))
def fetch_again():
    return call()


# ruleid: tenacity-wait-fixed
PAUSE = wait_fixed(5)


# ok: tenacity-wait-fixed
@retry(stop=stop_after_attempt(3), wait=wait_fixed(1) + wait_random(0, 2))
def jittered():
    return call()


# ok: tenacity-wait-fixed
@retry(stop=stop_after_attempt(3), wait=wait_chain(wait_fixed(1), wait_fixed(5), wait_fixed(20)))
def stepped():
    return call()
