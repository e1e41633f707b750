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


async def speak(service, text, voice):
    # ruleid: processing-stage-awaited-without-timeout
    return await service.generate_audio(text, voice)


async def hear(backend, audio):
    # ruleid: processing-stage-awaited-without-timeout
    return await backend.transcribe(audio)


async def read(self, path):
    # ruleid: processing-stage-awaited-without-timeout
    return await self.backend.convert_pdf(path)


async def read_in_time(self, path):
    # ok: processing-stage-awaited-without-timeout
    return await asyncio.wait_for(self.backend.convert_pdf(path), 600)


async def record(repository, key):
    # ok: processing-stage-awaited-without-timeout
    return await repository.extract(key)
