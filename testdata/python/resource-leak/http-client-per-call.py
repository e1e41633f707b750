import aiohttp
import httpx


class EmbeddingClient:
    async def embed(self, texts):
        # ruleid: http-client-per-call
        async with httpx.AsyncClient(timeout=30) as client:
            return await client.post(self.url, json=texts)

    async def health(self):
        try:
            # ruleid: http-client-per-call
            async with aiohttp.ClientSession() as session:
                async with session.get(self.url) as reply:
                    return reply.status
        except OSError:
            return None

    def plain(self):
        # ruleid: http-client-per-call
        with httpx.Client() as client:
            return client.get(self.url).json()

    async def shared(self, texts):
        # ok: http-client-per-call
        return await self._client.post(self.url, json=texts)

    async def __aenter__(self):
        # ok: http-client-per-call
        async with httpx.AsyncClient() as client:
            self.probe = await client.get(self.url)
        return self


async def main():
    # ok: http-client-per-call
    async with httpx.AsyncClient() as client:
        return await client.get("https://example.org")


class Worker:
    async def listen(self):
        # ok: http-client-per-call
        async with aiohttp.ClientSession() as session:
            async for connection in websockets.connect(self.url):
                await self.serve(connection, session)

    async def watch(self, stop):
        # ok: http-client-per-call
        async with httpx.AsyncClient() as client:
            while not stop.is_set():
                await client.get(self.url)
