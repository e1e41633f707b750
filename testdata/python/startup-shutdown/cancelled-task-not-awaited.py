import asyncio


class Service:
    async def stop(self):
        # ruleid: cancelled-task-not-awaited
        self._task.cancel()

    async def close(self):
        if self.poller:
            # ruleid: cancelled-task-not-awaited
            self.poller.cancel()
        await self.client.aclose()


async def shutdown(refresh_task):
    # ruleid: cancelled-task-not-awaited
    refresh_task.cancel()


class Good:
    async def stop(self):
        # ok: cancelled-task-not-awaited
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def close(self):
        # ok: cancelled-task-not-awaited
        self.reader_task.cancel()
        try:
            await self.reader_task
        except asyncio.CancelledError:
            pass

    async def other(self):
        # ok: cancelled-task-not-awaited
        self._task.cancel()
