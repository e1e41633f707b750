import asyncio
from asyncio import Lock

# ruleid: asyncio-primitive-at-module-level
limiter = asyncio.Semaphore(10)
# ruleid: asyncio-primitive-at-module-level
lock = Lock()
# ruleid: asyncio-primitive-at-module-level
queue: asyncio.Queue[int] = asyncio.Queue()


class Pool:
    # ruleid: asyncio-primitive-at-module-level
    semaphore = asyncio.Semaphore(2)

    def __init__(self):
        # ok: asyncio-primitive-at-module-level
        self.lock = asyncio.Lock()


async def main():
    # ok: asyncio-primitive-at-module-level
    event = asyncio.Event()
    await event.wait()


# ok: asyncio-primitive-at-module-level
names = asyncio.all_tasks
