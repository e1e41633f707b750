import tenacity
from tenacity import AsyncRetrying, retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential


# ruleid: tenacity-retry-on-every-exception
@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=30))
def fetch():
    return call()


# ruleid: tenacity-retry-on-every-exception
@tenacity.retry(stop=tenacity.stop_after_attempt(3), reraise=True)
async def fetch_async():
    return await call()


# ruleid: tenacity-retry-on-every-exception
@retry(stop=stop_after_attempt(3), retry=retry_if_exception_type(Exception))
def named():
    return call()


async def inline():
    # ruleid: tenacity-retry-on-every-exception
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3)):
        with attempt:
            await call()


# ok: tenacity-retry-on-every-exception
@retry(stop=stop_after_attempt(3), retry=retry_if_exception_type(ConnectionError))
def classified():
    return call()


# ok: tenacity-retry-on-every-exception
@retry(stop=stop_after_attempt(3), retry=tenacity.retry_if_result(is_none))
def on_result():
    return call()


# ok: tenacity-retry-on-every-exception
@retry(stop=stop_after_attempt(3), **policy)
def configured():
    return call()
