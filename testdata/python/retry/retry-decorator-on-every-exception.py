import backoff
import stamina


# ruleid: retry-decorator-on-every-exception
@backoff.on_exception(backoff.expo, Exception, max_tries=3)
def fetch():
    return call()


# ruleid: retry-decorator-on-every-exception
@backoff.on_exception(backoff.expo, (OSError, Exception), max_tries=3)
async def fetch_async():
    return await call()


# ruleid: retry-decorator-on-every-exception
@stamina.retry(on=Exception, attempts=3)
def stamina_all():
    return call()


# ok: retry-decorator-on-every-exception
@backoff.on_exception(backoff.expo, ConnectionError, max_tries=3)
def classified():
    return call()


# ok: retry-decorator-on-every-exception
@stamina.retry(on=(ConnectionError, TimeoutError), attempts=3)
def stamina_classified():
    return call()


# ok: retry-decorator-on-every-exception
@backoff.on_exception(backoff.expo, Exception, max_tries=8, giveup=is_permanent)
def told_apart():
    return client.get()
