import asyncio


async def result(task):
    # ruleid: busy-wait-in-async
    while not task.done():
        pass
    return task.result()


async def flag(event):
    # ruleid: busy-wait-in-async
    while not event.is_set():
        continue


class Worker:
    async def idle(self):
        # ruleid: busy-wait-in-async
        while self.busy:
            pass


async def good(task, event, queue):
    await asyncio.wait_for(task, timeout=30)
    # ok: busy-wait-in-async
    while not event.is_set():
        await asyncio.sleep(0.1)
    # ok: busy-wait-in-async
    while await queue.next():
        pass
    # ok: busy-wait-in-async
    while queue.pop_ready():
        pass


def from_sync_code(topic):
    task = asyncio.create_task(ensure(topic))
    # ruleid: busy-wait-in-async
    while not task.done():
        pass
    return task.result()


def sync(task):
    # ok: busy-wait-in-async
    while not task.done():
        pass
