import asyncio
from asyncio import create_task


async def dropped(work):
    # ruleid: task-dropped
    asyncio.create_task(work())
    # ruleid: task-dropped
    create_task(work())
    # ruleid: task-dropped
    asyncio.ensure_future(work())


class Server:
    def __init__(self, loop):
        self.loop = loop
        self.tasks = set()

    def start(self, work):
        # ruleid: task-dropped
        self.loop.create_task(work())

    async def kept(self, work):
        # ok: task-dropped
        task = asyncio.create_task(work())
        self.tasks.add(task)
        # ok: task-dropped
        self.tasks.add(asyncio.create_task(work()))
        # ok: task-dropped
        self.by_name = {"a": asyncio.create_task(work())}
        # ok: task-dropped
        await asyncio.gather(*[asyncio.create_task(work()) for _ in range(3)])
        # ok: task-dropped
        asyncio.create_task(work()).add_done_callback(print)
        # ok: task-dropped
        return asyncio.create_task(work())


async def grouped(work):
    async with asyncio.TaskGroup() as group:
        # ok: task-dropped
        group.create_task(work())


async def framework(hass, work):
    # ok: task-dropped
    hass.async_create_task(work())


async def listed(work):
    # ok: task-dropped
    tasks = [asyncio.create_task(work()), asyncio.create_task(work())]
    await asyncio.wait(tasks)
