import asyncio
import os
import shutil
import tempfile
from os import DirEntry
from pathlib import Path

import aiofiles


async def read(path: Path):
    # ok: blocking-file-io-in-async
    if not path.exists():
        return None
    # ruleid: blocking-file-io-in-async
    return path.read_text()


async def remove(source, target):
    # ok: blocking-file-io-in-async
    os.remove(source)
    # ruleid: blocking-file-io-in-async
    shutil.rmtree(target)


@app.get("/file")
async def route(path):
    # ruleid: blocking-file-io-in-async
    with open(path) as handle:
        return handle.read()


class Store:
    async def save(self, name, upload):
        # ok: blocking-file-io-in-async
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self.folder / name
        # ruleid: blocking-file-io-in-async
        with target.open("wb") as handle:
            handle.write(await upload.read())

    async def load(self, name):
        # ruleid: blocking-file-io-in-async
        with (self.folder / name).open() as handle:
            return handle.readlines()

    async def names(self):
        # ruleid: blocking-file-io-in-async
        return [entry.name for entry in os.scandir(self.folder)]

    async def sizes(self):
        # ruleid: blocking-file-io-in-async
        return {path: path.stat().st_size for path in self.folder.rglob("*.pdf")}

    async def spool(self, data):
        # ruleid: blocking-file-io-in-async
        with tempfile.NamedTemporaryFile(suffix=".wav", delete=False) as handle:
            handle.write(data)
        return handle.name


async def good(path, folder: Path, entry: DirEntry):
    # ok: blocking-file-io-in-async
    await asyncio.to_thread(path.unlink)
    async with aiofiles.open(path) as handle:
        # ok: blocking-file-io-in-async
        await handle.read()
    # ok: blocking-file-io-in-async
    os.path.join("a", "b")
    # ok: blocking-file-io-in-async
    name = path.with_suffix(".x")
    # ok: blocking-file-io-in-async
    if entry.is_file():
        return name

    def work():
        # ok: blocking-file-io-in-async
        return path.read_text()

    # ok: blocking-file-io-in-async
    exists = await path.exists()
    # ok: blocking-file-io-in-async
    async for child in folder.iterdir():
        print(child)
    # ok: blocking-file-io-in-async
    children = [child async for child in folder.iterdir()]
    return await asyncio.to_thread(work), name, exists, children


async def fails(folder: Path):
    try:
        await convert(folder)
    except Exception:
        # ok: blocking-file-io-in-async
        shutil.rmtree(folder)
        raise


async def shows(url, session):
    # ok: blocking-file-io-in-async
    webbrowser.open(url)
    # ok: blocking-file-io-in-async
    with open("/proc/meminfo") as lines:
        print(lines.readline())
    # ok: blocking-file-io-in-async
    return session.open(url, timeout=5)


def sync(path):
    # ok: blocking-file-io-in-async
    return path.read_text()
