from tenacity import Retrying, retry, stop_after_attempt, wait_random_exponential


# ruleid: tenacity-retry-without-wait
@retry(stop=stop_after_attempt(3))
def send():
    return call()


# ruleid: tenacity-retry-without-wait
@retry(reraise=True, stop=stop_after_attempt(5))
async def send_later():
    return await call()


def inline():
    # ruleid: tenacity-retry-without-wait
    for attempt in Retrying(stop=stop_after_attempt(3), reraise=True):
        with attempt:
            call()


# ok: tenacity-retry-without-wait
@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=30))
def paced():
    return call()


# ok: tenacity-retry-without-wait
@retry(stop=stop_after_attempt(3), **policy)
def configured():
    return call()
