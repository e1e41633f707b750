import asyncio
from starlette.concurrency import run_in_threadpool


async def bad(loop, converter, path, self, url):
    # ruleid: thread-work-awaited-without-timeout
    await asyncio.to_thread(converter.convert, path)
    # ruleid: thread-work-awaited-without-timeout
    await loop.run_in_executor(None, self._transcribe, path)
    # ruleid: thread-work-awaited-without-timeout
    await run_in_threadpool(self.chunk_document, path)
    # ruleid: thread-work-awaited-without-timeout
    return await asyncio.to_thread(self.agent._rag_loop, url)


async def good(loop, converter, path, self):
    # ok: thread-work-awaited-without-timeout
    await asyncio.wait_for(asyncio.to_thread(converter.convert, path), 60)
    # ok: thread-work-awaited-without-timeout
    await asyncio.to_thread(path.exists)
    # ok: thread-work-awaited-without-timeout
    await loop.run_in_executor(None, self.close)
    async with asyncio.timeout(5):
        # ok: thread-work-awaited-without-timeout
        await asyncio.to_thread(converter.convert, path)


async def wrapped(loop, model, audio):
    # ruleid: thread-work-awaited-without-timeout
    text = await loop.run_in_executor(None, lambda: model.transcribe(audio))
    # ruleid: thread-work-awaited-without-timeout
    again = await asyncio.to_thread(functools.partial(model.transcribe, audio))
    # ok: thread-work-awaited-without-timeout
    late = await asyncio.wait_for(loop.run_in_executor(None, lambda: model.transcribe(audio)), 60)
    return text, again, late
