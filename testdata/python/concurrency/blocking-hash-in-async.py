import asyncio
import hashlib


async def fingerprint(file_bytes):
    # ruleid: blocking-hash-in-async
    return hashlib.sha256(file_bytes).hexdigest()


async def of_upload(upload):
    content = await upload.read()
    # ruleid: blocking-hash-in-async
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


async def in_pieces(stream):
    digest = hashlib.sha1()
    async for body in stream:
        # ruleid: blocking-hash-in-async
        digest.update(body)
    return digest.hexdigest()


async def small(user_name, url):
    # ok: blocking-hash-in-async
    a = hashlib.sha256(user_name.encode()).hexdigest()
    # ok: blocking-hash-in-async
    return a + hashlib.md5(url).hexdigest()


def plain(file_bytes):
    # ok: blocking-hash-in-async
    return hashlib.sha256(file_bytes).hexdigest()


async def moved(file_bytes):
    # ok: blocking-hash-in-async
    return await asyncio.to_thread(lambda: hashlib.sha256(file_bytes).hexdigest())
