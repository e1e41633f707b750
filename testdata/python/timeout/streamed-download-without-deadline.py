import asyncio
import time

import httpx
import requests


async def fetch(client, url, target):
    # ruleid: streamed-download-without-deadline
    async with client.stream("GET", url, timeout=60) as response:
        async for chunk in response.aiter_bytes():
            target.write(chunk)


def fetch_sync(url, target):
    # ruleid: streamed-download-without-deadline
    with requests.get(url, stream=True, timeout=30) as response:
        for chunk in response.iter_content(8192):
            target.write(chunk)


def fetch_session(session, url, target):
    # ruleid: streamed-download-without-deadline
    response = session.get(url, stream=True, timeout=30)
    for chunk in response.iter_content(chunk_size=8192):
        target.write(chunk)


async def bounded(client, url, target):
    async with asyncio.timeout(600):
        # ok: streamed-download-without-deadline
        async with client.stream("GET", url) as response:
            async for chunk in response.aiter_bytes():
                target.write(chunk)


def watched(url, target, seconds):
    end = time.monotonic() + seconds
    # ok: streamed-download-without-deadline
    with requests.get(url, stream=True, timeout=30) as response:
        for chunk in response.iter_content(8192):
            if time.monotonic() > end:
                raise TimeoutError(url)
            target.write(chunk)


async def events(client, url):
    # ok: streamed-download-without-deadline
    async with client.stream("GET", url) as response:
        async for line in response.aiter_lines():
            yield line


def whole(url):
    # ok: streamed-download-without-deadline
    return requests.get(url, stream=True, timeout=30).raw.read(1000)
