import httpx


# ruleid: httpx-flat-timeout
a = httpx.AsyncClient(timeout=60)
# ruleid: httpx-flat-timeout
b = httpx.post("https://a", timeout=30.0)
# ruleid: httpx-flat-timeout
c = httpx.Timeout(120)
# ok: httpx-flat-timeout
d = httpx.Client(timeout=httpx.Timeout(60, connect=5))
# ok: httpx-flat-timeout
e = httpx.Client(timeout=3)


class Converter:
    def __init__(self, timeout):
        self._timeout = timeout

    async def call(self):
        # ruleid: httpx-flat-timeout
        async with httpx.AsyncClient(timeout=self._timeout) as client:
            # ok: httpx-flat-timeout
            return await client.get("https://a")
