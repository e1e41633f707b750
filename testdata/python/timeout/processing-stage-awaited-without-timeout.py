import asyncio


async def bad(self, converter, path):
    # ruleid: processing-stage-awaited-without-timeout
    result = await converter.convert(path)
    # ruleid: processing-stage-awaited-without-timeout
    chunks = await self._chunker.chunk(result)
    # ruleid: processing-stage-awaited-without-timeout
    return await self.transcriber.transcribe(chunks)


async def good(self, converter, path):
    # ok: processing-stage-awaited-without-timeout
    await asyncio.wait_for(converter.convert(path), 60)
    async with asyncio.timeout(60):
        # ok: processing-stage-awaited-without-timeout
        await converter.convert(path)
    # ok: processing-stage-awaited-without-timeout
    await self._converter.close()
    # ok: processing-stage-awaited-without-timeout
    await self._repo.convert(path)
