from tenacity import retry, stop_after_attempt
import backoff


# ruleid: python-retry-decorator
@retry(stop=stop_after_attempt(3))
def f():
    return g()


# ruleid: python-retry-decorator
@backoff.on_exception(backoff.expo, OSError, max_tries=3)
async def h():
    return await g()


# ok: python-retry-decorator
@cache()
def i():
    return 1
