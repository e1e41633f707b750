import httpx
import socketio
from openai import AsyncOpenAI


def _manager() -> socketio.AsyncRedisManager:
    """One for background tasks."""
    return socketio.AsyncRedisManager(URL, write_only=True)


def llm(settings):
    return AsyncOpenAI(base_url=settings.url, api_key=settings.key)


async def started(session):
    # ruleid: client-from-helper-never-closed
    manager = _manager()
    await manager.emit("started", {"id": session})


async def ask(settings, prompt):
    # ruleid: client-from-helper-never-closed
    client = llm(settings)
    answer = await client.responses.create(input=prompt)
    return answer.output_text


class Chat:
    async def answer(self, text):
        # ruleid: client-from-helper-never-closed
        client = llm(self.settings)
        async for part in await client.responses.create(input=text, stream=True):
            yield part


async def closed(settings, prompt):
    # ok: client-from-helper-never-closed
    client = llm(settings)
    try:
        return await client.responses.create(input=prompt)
    finally:
        await client.close()


async def with_block(settings, prompt):
    # ok: client-from-helper-never-closed
    client = llm(settings)
    async with client:
        return await client.responses.create(input=prompt)


def handed_on(settings):
    # ok: client-from-helper-never-closed
    client = llm(settings)
    return client


def kept(self, settings):
    # ok: client-from-helper-never-closed
    client = llm(settings)
    self.client = client


def other(settings):
    # ok: client-from-helper-never-closed
    rows = read(settings)
    return rows.sorted()
