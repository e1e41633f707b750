import backoff
import stamina
from backoff import expo, on_exception


# ruleid: backoff-without-limit
@backoff.on_exception(backoff.expo, ConnectionError)
def fetch():
    return call()


# ruleid: backoff-without-limit
@on_exception(expo, TimeoutError, jitter=None)
async def fetch_async():
    return await call()


# ruleid: backoff-without-limit
@backoff.on_predicate(backoff.fibo, lambda r: r is None)
def poll():
    return call()


# ruleid: backoff-without-limit
@stamina.retry(on=ConnectionError, attempts=None, timeout=None)
def endless():
    return call()


# ok: backoff-without-limit
@backoff.on_exception(backoff.expo, ConnectionError, max_tries=4)
def bounded():
    return call()


# ok: backoff-without-limit
@backoff.on_exception(backoff.expo, ConnectionError, max_time=60)
def timed():
    return call()


# ok: backoff-without-limit
@backoff.on_exception(backoff.expo, ConnectionError, **policy)
def configured():
    return call()


# ok: backoff-without-limit
@stamina.retry(on=ConnectionError)
def stamina_default():
    return call()
