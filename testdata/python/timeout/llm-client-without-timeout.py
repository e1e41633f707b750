import asyncio
import time

import openai
from anthropic import AsyncAnthropic
from openai import AsyncOpenAI, OpenAI


# ruleid: llm-client-without-timeout
a = OpenAI(api_key="k")
# ruleid: llm-client-without-timeout
b = openai.AsyncOpenAI()
# ruleid: llm-client-without-timeout
c = AsyncAnthropic()
# ruleid: llm-client-without-timeout
d = OpenAI(timeout=None)
# ok: llm-client-without-timeout
e = OpenAI(timeout=120)
# ok: llm-client-without-timeout
f = AsyncOpenAI(http_client=shared)
# ok: llm-client-without-timeout
g = OpenAI(**options)


async def spoken():
    # ok: llm-client-without-timeout
    client = AsyncOpenAI(api_key="-", max_retries=0)
    async with client.beta.realtime.connect(model="m") as connection:
        await connection.send()


def with_own_client(url, proxy):
    http_client = httpx.AsyncClient(proxy=proxy)
    # ruleid: llm-client-without-timeout
    a = AsyncOpenAI(http_client=http_client, base_url=url)
    limited = httpx.AsyncClient(timeout=30)
    # ok: llm-client-without-timeout
    b = AsyncOpenAI(http_client=limited, base_url=url)
    return a, b


def spoken_only():
    # ok: llm-client-without-timeout
    return AsyncOpenAI(api_key="-", max_retries=0).beta.realtime


class Limited:
    def __init__(self):
        # ok: llm-client-without-timeout
        self.client = AsyncOpenAI()

    async def answer(self, prompt):
        while True:
            task = asyncio.create_task(self.ask(prompt))
            return await asyncio.wait_for(task, timeout=self.limit)


class Watched:
    def __init__(self):
        # ok: llm-client-without-timeout
        self.client = AsyncOpenAI()

    async def answer(self, prompt):
        for attempt in range(3):
            task = asyncio.create_task(self.ask(prompt))
            while not task.done():
                await asyncio.sleep(0.1)
                if time.time() > self.deadline:
                    task.cancel()
            return await task


class Waiting:
    def __init__(self):
        # ruleid: llm-client-without-timeout
        self.client = AsyncOpenAI()

    async def answer(self, prompt):
        return await asyncio.create_task(self.ask(prompt))
