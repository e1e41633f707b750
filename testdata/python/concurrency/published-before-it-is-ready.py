import asyncio

_producer = None
lock = asyncio.Lock()


async def producer():
    global _producer
    # ruleid: published-before-it-is-ready
    if _producer is None:
        settings = Settings()
        _producer = AIOKafkaProducer(settings.servers)
        await _producer.start()
    return _producer


class Gateway:
    async def client(self):
        # ruleid: published-before-it-is-ready
        if not self._client:
            self._client = Client(self.url)
            await self._client.connect()
        return self._client

    async def model(self, name):
        # ruleid: published-before-it-is-ready
        if self.backend is None:
            self.backend = Backend()
            await self.backend.load_model(name)
        return self.backend

    async def good(self):
        # ok: published-before-it-is-ready
        if self._client is None:
            made = Client(self.url)
            await made.connect()
            self._client = made
        return self._client

    async def locked(self):
        async with lock:
            # ok: published-before-it-is-ready
            if self._client is None:
                self._client = Client(self.url)
                await self._client.connect()
        return self._client


async def local():
    client = None
    # ok: published-before-it-is-ready
    if client is None:
        client = Client()
        await client.connect()
    return client
