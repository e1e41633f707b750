import time

import openai
from openai import OpenAI
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def ask(prompt):
    # ruleid: nested-retries
    client = OpenAI()
    return client.chat.completions.create(prompt)


@retry(stop=stop_after_attempt(3), reraise=True)
def looped():
    # ruleid: nested-retries
    for attempt in range(3):
        try:
            return call()
        except OSError:
            time.sleep(2**attempt)


@retry(stop=stop_after_attempt(3))
async def ask_async(prompt):
    # ruleid: nested-retries
    client = openai.AsyncOpenAI(timeout=60)
    return await client.responses.create(prompt)


@retry(stop=stop_after_attempt(3))
def one_level(prompt):
    # ok: nested-retries
    client = OpenAI(max_retries=0)
    return client.chat.completions.create(prompt)


def plain():
    # ok: nested-retries
    for attempt in range(3):
        try:
            return call()
        except OSError:
            time.sleep(2**attempt)
