import asyncio
import litellm
from langchain_openai import ChatOpenAI
from litellm import acompletion


async def bad(model, messages):
    # ruleid: litellm-call-without-timeout
    litellm.completion(model=model, messages=messages)
    # ruleid: litellm-call-without-timeout
    await acompletion(model=model, messages=messages)
    # ruleid: litellm-call-without-timeout
    return ChatOpenAI(model=model)


async def good(model, messages, **options):
    # ok: litellm-call-without-timeout
    litellm.completion(model=model, messages=messages, timeout=120)
    # ok: litellm-call-without-timeout
    ChatOpenAI(model=model, request_timeout=60)
    # ok: litellm-call-without-timeout
    litellm.completion(**options)
    # ok: litellm-call-without-timeout
    await asyncio.wait_for(acompletion(model=model, messages=messages), 60)
