import tenacity
from tenacity import AsyncRetrying, Retrying, retry, stop_after_attempt, wait_exponential


# ruleid: tenacity-retry-without-stop
@retry
def bare():
    return call()


# ruleid: tenacity-retry-without-stop
@retry()
def empty():
    return call()


# ruleid: tenacity-retry-without-stop
@retry(wait=wait_exponential(multiplier=1, max=10))
async def waits():
    return await call()


# ruleid: tenacity-retry-without-stop
@tenacity.retry(wait=tenacity.wait_fixed(3), reraise=True)
def qualified():
    return call()


def inline():
    # ruleid: tenacity-retry-without-stop
    for attempt in Retrying(wait=wait_exponential(max=10)):
        with attempt:
            call()


# ok: tenacity-retry-without-stop
@retry(stop=stop_after_attempt(3), wait=wait_exponential(max=10))
def bounded():
    return call()


# ok: tenacity-retry-without-stop
@retry(**policy)
def configured():
    return call()


async def inline_bounded():
    # ok: tenacity-retry-without-stop
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3)):
        with attempt:
            await call()
