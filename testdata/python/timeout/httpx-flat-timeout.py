import httpx


# ruleid: httpx-flat-timeout
a = httpx.AsyncClient(timeout=120)
# ruleid: httpx-flat-timeout
b = httpx.post("https://a", timeout=300.0)
# ruleid: httpx-flat-timeout
c = httpx.Timeout(120)
# ok: httpx-flat-timeout
d = httpx.Client(timeout=httpx.Timeout(60, connect=5))
# ok: httpx-flat-timeout
e = httpx.Client(timeout=10)


class Converter:
    def __init__(self, timeout):
        self._timeout = timeout

    async def call(self):
        # ruleid: httpx-flat-timeout
        async with httpx.AsyncClient(timeout=self._timeout) as client:
            # ok: httpx-flat-timeout
            return await client.get("https://a")


def built(seconds):
    timeout = httpx.Timeout(seconds, connect=5)
    # ok: httpx-flat-timeout
    return httpx.Client(timeout=timeout)


def given(timeout: httpx.Timeout):
    # ok: httpx-flat-timeout
    return httpx.Client(timeout=timeout)


async def built_elsewhere():
    timeout = build_timeout()
    # ok: httpx-flat-timeout
    async with httpx.AsyncClient(timeout=timeout) as client:
        return await client.get("https://example.org")
