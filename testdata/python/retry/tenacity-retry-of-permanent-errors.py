import backoff
import httpx
import requests
from httpx import HTTPError
from tenacity import retry, retry_if_exception_type, stop_after_attempt


# ruleid: tenacity-retry-of-permanent-errors
@retry(stop=stop_after_attempt(3), retry=retry_if_exception_type(ValueError))
def parse():
    return call()


# ruleid: tenacity-retry-of-permanent-errors
@retry(stop=stop_after_attempt(3), retry=retry_if_exception_type((ConnectionError, httpx.HTTPStatusError)))
async def fetch():
    return await call()


# ruleid: tenacity-retry-of-permanent-errors
@backoff.on_exception(backoff.expo, requests.exceptions.RequestException, max_tries=3)
def load():
    return call()


# ok: tenacity-retry-of-permanent-errors
@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=3, giveup=is_permanent)
def load_classified():
    return call()


# ok: tenacity-retry-of-permanent-errors
@retry(stop=stop_after_attempt(3), retry=retry_if_exception_type((ConnectionError, httpx.TransportError)))
def transport():
    return call()


from litellm.exceptions import APIError, RateLimitError


# ok: tenacity-retry-of-permanent-errors
@retry(retry=retry_if_exception_type((APIError, RateLimitError)), stop=stop_after_attempt(3))
def no_base_class():
    return ask()
