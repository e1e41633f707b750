import asyncio
import os
import shutil
from pathlib import Path

import aiofiles


async def read(path: Path):
    # ruleid: blocking-file-io-in-async
    if not path.exists():
        return None
    # ruleid: blocking-file-io-in-async
    return path.read_text()


async def copy(source, target):
    # ruleid: blocking-file-io-in-async
    shutil.copyfile(source, target)
    # ruleid: blocking-file-io-in-async
    os.remove(source)
    # ruleid: blocking-file-io-in-async
    if os.path.isdir(target):
        # ruleid: blocking-file-io-in-async
        shutil.rmtree(target)


@app.get("/file")
async def route(path):
    # ruleid: blocking-file-io-in-async
    with open(path) as handle:
        return handle.read()


class Store:
    async def clear(self):
        # ruleid: blocking-file-io-in-async
        self.path.unlink(missing_ok=True)
        # ruleid: blocking-file-io-in-async
        self.folder.mkdir(parents=True, exist_ok=True)


async def good(path):
    # ok: blocking-file-io-in-async
    await asyncio.to_thread(path.unlink)
    async with aiofiles.open(path) as handle:
        # ok: blocking-file-io-in-async
        await handle.read()
    # ok: blocking-file-io-in-async
    os.path.join("a", "b")
    # ok: blocking-file-io-in-async
    name = path.with_suffix(".x")

    def work():
        # ok: blocking-file-io-in-async
        return path.read_text()

    # ok: blocking-file-io-in-async
    exists = await path.exists()
    return await asyncio.to_thread(work), name, exists


def sync(path):
    # ok: blocking-file-io-in-async
    return path.read_text()
