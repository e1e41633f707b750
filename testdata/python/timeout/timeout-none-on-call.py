import asyncio
import httpx


async def bad(session, client, self, blob, url):
    # ruleid: timeout-none-on-call
    await session.get(url, timeout=None)
    # ruleid: timeout-none-on-call
    self.client.chat.completions.create(model="m", timeout=None)
    # ruleid: timeout-none-on-call
    blob.download_as_bytes(timeout=None)
    # ruleid: timeout-none-on-call
    return await self._http.post(url, timeout=None)


async def good(session, url, queue):
    # ok: timeout-none-on-call
    await session.get(url, timeout=5)
    # ok: timeout-none-on-call
    queue.get(timeout=None)
    async with asyncio.timeout(5):
        # ok: timeout-none-on-call
        await session.get(url, timeout=None)
    with httpx.Client() as client:
        # ok: timeout-none-on-call
        client.get(url, timeout=None)
