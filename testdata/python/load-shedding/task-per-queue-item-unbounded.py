import asyncio


class Dispatcher:
    async def run(self):
        while True:
            job = await self.queue.get()
            # ruleid: task-per-queue-item-unbounded
            task = asyncio.create_task(self.process(job))
            self.tasks.add(task)

    async def stoppable(self):
        while not self.stopping:
            item = await asyncio.wait_for(self.work_queue.get(), 1)
            # ruleid: task-per-queue-item-unbounded
            asyncio.ensure_future(handle(item))


async def grouped(queue, group):
    while True:
        item = await queue.get()
        # ruleid: task-per-queue-item-unbounded
        group.create_task(handle(item))


async def one_after_the_other(queue):
    while True:
        # ok: task-per-queue-item-unbounded
        await handle(await queue.get())


async def limited(queue, slots):
    while True:
        await slots.acquire()
        item = await queue.get()
        # ok: task-per-queue-item-unbounded
        asyncio.create_task(handle(item, slots))


async def counted(queue, running):
    while True:
        if len(running) > 10:
            await asyncio.sleep(1)
            continue
        item = await queue.get()
        # ok: task-per-queue-item-unbounded
        running.add(asyncio.create_task(handle(item)))
