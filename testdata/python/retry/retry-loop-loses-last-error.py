import time


def fetch():
    # ruleid: retry-loop-loses-last-error
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            time.sleep(2**attempt)


async def fetch_async(self, key):
    url = build(key)
    # ruleid: retry-loop-loses-last-error
    for _ in range(3):
        try:
            response = await self.call(url)
            return response
        except OSError as error:
            log(error)


def fetch_method(self):
    # ruleid: retry-loop-loses-last-error
    for retry in range(self.retries):
        try:
            return self.call()
        except OSError:
            continue


def raising():
    # ok: retry-loop-loses-last-error
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            if attempt == 2:
                raise
            time.sleep(2**attempt)


def raising_after():
    error = None
    # ok: retry-loop-loses-last-error
    for attempt in range(3):
        try:
            return call()
        except ConnectionError as e:
            error = e
    raise RuntimeError("gave up") from error


def default_value():
    # ok: retry-loop-loses-last-error
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            continue
    return []
