import backoff


# ruleid: backoff-without-jitter
@backoff.on_exception(backoff.constant, ConnectionError, interval=1, max_tries=3)
def fetch():
    return call()


# ruleid: backoff-without-jitter
@backoff.on_exception(backoff.expo, ConnectionError, max_tries=3, jitter=None)
def fetch_in_step():
    return call()


# ruleid: backoff-without-jitter
@backoff.on_exception(wait_gen=backoff.expo, exception=OSError, jitter=None, max_time=30)
def keyword_form():
    return call()


# ok: backoff-without-jitter
@backoff.on_exception(backoff.expo, ConnectionError, max_tries=3)
def spread():
    return call()


# ok: backoff-without-jitter
@backoff.on_predicate(backoff.constant, interval=5, max_tries=10)
def poll():
    return call()
