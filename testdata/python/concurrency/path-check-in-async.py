import os
from pathlib import Path

import anyio

CACHE_DIR = "/mnt/cache"


async def login(self):
    # ruleid: path-check-in-async
    if os.path.isdir(CACHE_DIR):
        return self.token


async def load(config_path: Path):
    # ruleid: path-check-in-async
    if not config_path.exists():
        return None


async def store(target: Path, data: bytes):
    # ruleid: path-check-in-async
    target.parent.mkdir(parents=True, exist_ok=True)


async def off_the_loop(path: Path):
    # ok: path-check-in-async
    return await asyncio.to_thread(path.exists)


async def in_thread(path):
    # ok: path-check-in-async
    return await anyio.Path(path).exists()


async def in_database(user):
    # ok: path-check-in-async
    return await user.posts.exists()


def plain(path: Path):
    # ok: path-check-in-async
    return path.exists()
