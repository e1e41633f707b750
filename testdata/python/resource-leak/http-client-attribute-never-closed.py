import aiohttp
import httpx


class Api:
    def __init__(self):
        # ruleid: http-client-attribute-never-closed
        self.client = httpx.AsyncClient(timeout=5)

    async def get(self, url):
        return await self.client.get(url)


class Lazy:
    _session: aiohttp.ClientSession | None = None

    async def session(self):
        if self._session is None:
            # ruleid: http-client-attribute-never-closed
            self._session = aiohttp.ClientSession()
        return self._session


class Typed:
    def __init__(self):
        # ruleid: http-client-attribute-never-closed
        self.http: httpx.Client = httpx.Client()


class Closed:
    def __init__(self):
        # ok: http-client-attribute-never-closed
        self.client = httpx.AsyncClient(timeout=5)

    async def aclose(self):
        await self.client.aclose()


class Conditional:
    def __init__(self):
        # ok: http-client-attribute-never-closed
        self.session = aiohttp.ClientSession()

    async def close(self):
        if self.session and not self.session.closed:
            await self.session.close()


class Context:
    async def __aenter__(self):
        # ok: http-client-attribute-never-closed
        self.http = httpx.AsyncClient()
        return self

    async def __aexit__(self, *error):
        await self.http.__aexit__(*error)
