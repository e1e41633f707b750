import aiohttp
import httpx
import requests


async def convert(url, body):
    async with httpx.AsyncClient(timeout=30) as client:
        # ruleid: http-call-without-retry
        response = await client.put(url, json=body)
    response.raise_for_status()
    return response.json()


def download(url):
    # ruleid: http-call-without-retry
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response.content


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        # ruleid: http-call-without-retry
        async with session.get(url) as response:
            response.raise_for_status()
            return await response.json()


@retried(3)
def decorated(url):
    # ok: http-call-without-retry
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response


def looped(url):
    for attempt in range(3):
        # ok: http-call-without-retry
        response = requests.get(url, timeout=10)
        response.raise_for_status()
        return response


def handled(url):
    try:
        # ok: http-call-without-retry
        response = requests.get(url, timeout=10)
        response.raise_for_status()
    except requests.RequestException:
        return cached(url)


async def shared(self, url):
    # ruleid: http-call-without-retry
    response = await self.http_client.get(url)
    response.raise_for_status()
    return response.json()


def translated(url):
    try:
        # ruleid: http-call-without-retry
        response = requests.get(url, timeout=10)
        response.raise_for_status()
    except requests.RequestException as error:
        raise BackendError("no answer") from error


def transport(url, policy):
    with httpx.Client(transport=policy) as client:
        # ok: http-call-without-retry
        response = client.get(url)
        response.raise_for_status()


async def bound_to_the_context(url):
    # ok: http-call-without-retry
    http_client = ctx_http_client.get()
    response = await http_client.request("POST", url)
    response.raise_for_status()


def second_attempt(url):
    try:
        # ok: http-call-without-retry
        response = requests.get(url, timeout=10)
        response.raise_for_status()
        return response
    except requests.Timeout:
        log.info("once more")
    except requests.RequestException as error:
        raise BackendError("no answer") from error
    try:
        # ok: http-call-without-retry
        response = requests.get(url, timeout=20)
        response.raise_for_status()
    except requests.RequestException as error:
        raise BackendError("no answer") from error


async def asks_itself(name, request: gr.Request):
    http_client = client_of(request, name)
    # ok: http-call-without-retry
    response = await http_client.get(f"/v1/models/{name}")
    response.raise_for_status()


class Source:
    def test_connection(self):
        # ok: http-call-without-retry
        requests.get(self.url, timeout=5).raise_for_status()
