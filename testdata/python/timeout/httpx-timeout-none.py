import httpx


# ruleid: httpx-timeout-none
client = httpx.AsyncClient(timeout=None)
# ruleid: httpx-timeout-none
httpx.get("https://a", timeout=None)
# ruleid: httpx-timeout-none
limit = httpx.Timeout(None)
# ok: httpx-timeout-none
bounded = httpx.Client(timeout=httpx.Timeout(30, connect=5))
# ok: httpx-timeout-none
default = httpx.Client()
# ok: httpx-timeout-none
streaming = httpx.Timeout(10, read=None)


async def call(url):
    async with httpx.AsyncClient() as c:
        # ruleid: httpx-timeout-none
        await c.post(url, timeout=None)
        # ok: httpx-timeout-none
        await c.get(url, timeout=5)
