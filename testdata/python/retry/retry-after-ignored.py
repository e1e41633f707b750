import asyncio
import time


def fetch(session, url):
    response = session.get(url)
    if response.status_code == 429:
        # ruleid: retry-after-ignored
        time.sleep(10)
        return session.get(url)
    return response


async def fetch_async(client, url):
    for attempt in range(3):
        response = await client.get(url)
        if response.status in (429, 503):
            # ruleid: retry-after-ignored
            await asyncio.sleep(2**attempt)
            continue
        return response


def fetch_listed(session, url, attempt):
    response = session.get(url)
    if response.status_code in [429, 500]:
        # ruleid: retry-after-ignored
        time.sleep(5 * attempt)


def obeys(session, url):
    response = session.get(url)
    if response.status_code == 429:
        # ok: retry-after-ignored
        time.sleep(int(response.headers.get("Retry-After", 5)))


def obeys_by_name(session, url):
    response = session.get(url)
    pause = response.headers.get("retry-after")
    if response.status_code == 429:
        # ok: retry-after-ignored
        time.sleep(float(pause or 5))


def other_status(session, url):
    response = session.get(url)
    if response.status_code == 404:
        # ok: retry-after-ignored
        time.sleep(1)
