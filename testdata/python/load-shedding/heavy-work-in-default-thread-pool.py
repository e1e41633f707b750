import asyncio


async def handle(self, path, slots):
    # ruleid: heavy-work-in-default-thread-pool
    await asyncio.to_thread(convert, path)
    # ruleid: heavy-work-in-default-thread-pool
    await asyncio.to_thread(self._process_document, path)
    loop = asyncio.get_running_loop()
    # ruleid: heavy-work-in-default-thread-pool
    await loop.run_in_executor(None, self.model.predict, path)
    # ok: heavy-work-in-default-thread-pool
    await loop.run_in_executor(self.pool, self.model.predict, path)
    # ok: heavy-work-in-default-thread-pool
    await asyncio.to_thread(path.read_bytes)
    async with slots:
        # ok: heavy-work-in-default-thread-pool
        await asyncio.to_thread(convert, path)
