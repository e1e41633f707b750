async def a(client, url):
    try:
        return await client.get(url)
    # ruleid: client-errors-caught-too-narrowly
    except (httpx.ConnectError, httpx.ReadTimeout):
        return None


async def b(session, url):
    try:
        async with session.get(url) as response:
            return await response.json()
    # ruleid: client-errors-caught-too-narrowly
    except aiohttp.ServerTimeoutError:
        log.debug("timed out")
    except aiohttp.ClientError as error:
        raise Unavailable() from error


def c(client, messages):
    try:
        return client.chat.completions.create(messages=messages)
    # ruleid: client-errors-caught-too-narrowly
    except openai.RateLimitError:
        return None


def d(url):
    try:
        return requests.get(url, timeout=5)
    # ruleid: client-errors-caught-too-narrowly
    except requests.exceptions.ConnectionError:
        return None


async def good(client, session, url):
    try:
        return await client.get(url)
    # ok: client-errors-caught-too-narrowly
    except httpx.HTTPStatusError as error:
        return error.response
    except httpx.RequestError:
        return None
    try:
        async with session.get(url) as response:
            return await response.json()
    # ok: client-errors-caught-too-narrowly
    except (aiohttp.ClientError, TimeoutError):
        return None
    try:
        return client.responses.create(input="")
    # ok: client-errors-caught-too-narrowly
    except openai.APIStatusError:
        return None
    except openai.APIConnectionError:
        return None
    try:
        return await client.get(url)
    # ok: client-errors-caught-too-narrowly
    except (httpx.ConnectError, httpx.ConnectTimeout):
        return await client.get(other)
    try:
        await client.indices.create(index=url)
    # ok: client-errors-caught-too-narrowly
    except BadRequestError:
        return None
    try:
        return await client.get(url)
    # ok: client-errors-caught-too-narrowly
    except httpx.ReadTimeout:
        return None
    except Exception:
        log.exception("failed")
        raise
