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


def own_server(config):
    # ok: sdk-client-with-retries-off
    return AsyncOpenAI(base_url=f"http://{config.host}:{config.port}/v1", api_key="-", max_retries=0)


def local_server():
    # ok: sdk-client-with-retries-off
    return AsyncOpenAI(base_url="http://localhost:8000/v1", api_key="-", max_retries=0)


def from_the_page(request: gr.Request, config):
    base = base_url_of(request, config)
    # ok: sdk-client-with-retries-off
    return AsyncOpenAI(base_url=f"{base}/v1", api_key="-", max_retries=0)


def same_process(router):
    http_client = httpx.AsyncClient(transport=httpx.ASGITransport(router), base_url="http://test")
    # ok: sdk-client-with-retries-off
    return AsyncOpenAI(http_client=http_client, api_key="-", max_retries=0)


async def spoken():
    # ok: sdk-client-with-retries-off
    async with AsyncOpenAI(api_key="-", max_retries=0).realtime.connect(model="m") as connection:
        await connection.send()


def remote(settings):
    # ruleid: sdk-client-with-retries-off
    return AsyncOpenAI(base_url=settings.model_url, api_key=settings.key, max_retries=0)
