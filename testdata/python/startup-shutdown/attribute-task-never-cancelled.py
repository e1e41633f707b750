import asyncio


class Provider:
    async def initialize(self):
        # ruleid: attribute-task-never-cancelled
        self.cron_task = asyncio.create_task(self.cron())


class Worker:
    def start(self):
        # ruleid: attribute-task-never-cancelled
        self._poller: asyncio.Task = asyncio.ensure_future(self.poll())
        # ruleid: attribute-task-never-cancelled
        self.pump = self.loop.create_task(self.poll())

    def status(self):
        return self._poller.done()


class Good:
    def start(self):
        # ok: attribute-task-never-cancelled
        self.reader = asyncio.create_task(self.read())
        # ok: attribute-task-never-cancelled
        self.writer = asyncio.create_task(self.write())

    async def stop(self):
        self.reader.cancel()
        await self.writer


class AwaitedByItsOwner:
    def start(self):
        # ok: attribute-task-never-cancelled
        self.task = asyncio.create_task(self.transcribe())
        self.task.add_done_callback(report)
