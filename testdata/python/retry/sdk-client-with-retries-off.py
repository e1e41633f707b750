import anthropic
import openai
from openai import AsyncOpenAI

# ruleid: sdk-client-with-retries-off
client = openai.OpenAI(api_key=key, max_retries=0)
# ruleid: sdk-client-with-retries-off
asynchronous = AsyncOpenAI(max_retries=0, timeout=60)
# ruleid: sdk-client-with-retries-off
claude = anthropic.Anthropic(max_retries=0)
# ok: sdk-client-with-retries-off
retrying = openai.OpenAI(api_key=key, max_retries=2)
# ok: sdk-client-with-retries-off
default = AsyncOpenAI(timeout=60)
