import asyncio


class Uploader:
    def fetch(self, url):
        # ruleid: asyncio-run-with-shared-client
        return asyncio.run(self.client.get(url))

    def many(self, urls):
        for url in urls:
            # ruleid: asyncio-run-with-shared-client
            asyncio.run(self.downloader.download_multiple_favicons(url))

    def store(self, row):
        # ruleid: asyncio-run-with-shared-client
        asyncio.run(self._db.execute(row))

    def good(self, url):
        # ok: asyncio-run-with-shared-client
        return asyncio.run(self._fetch(url))

    async def inside(self, url):
        # ok: asyncio-run-with-shared-client
        return await self.client.get(url)
