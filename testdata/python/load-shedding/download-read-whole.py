import io

import httpx
import requests


def save(url, path):
    response = requests.get(url, timeout=30)
    with open(path, "wb") as target:
        # ruleid: download-read-whole
        target.write(response.content)


async def load(client, url):
    response = await client.get(url)
    # ruleid: download-read-whole
    return io.BytesIO(response.content)


async def save_async(session, url, target):
    async with session.get(url) as response:
        # ruleid: download-read-whole
        await target.write(await response.read())


def streamed(url, target):
    with requests.get(url, stream=True, timeout=30) as response:
        for chunk in response.iter_content(65536):
            # ok: download-read-whole
            target.write(chunk)


def checked(url, target):
    response = requests.get(url, timeout=30, stream=True)
    if int(response.headers.get("Content-Length", 0)) > LIMIT:
        raise ValueError
    # ok: download-read-whole
    target.write(response.content)
