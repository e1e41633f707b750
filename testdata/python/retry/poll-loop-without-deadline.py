import asyncio
import time


def wait_for_job(client, job):
    while True:
        status = client.status(job)
        if status == "done":
            return status
        # ruleid: poll-loop-without-deadline
        time.sleep(2)


async def wait_for_index(client):
    while True:
        info = await client.describe()
        if info.ready:
            break
        log("not ready")
        # ruleid: poll-loop-without-deadline
        await asyncio.sleep(INTERVAL)


def wait_or_fail(client, job):
    while True:
        state = client.state(job)
        if state == "failed":
            raise RuntimeError(state)
        if state == "done":
            return state
        # ruleid: poll-loop-without-deadline
        time.sleep(self.interval)


def bounded(client, job):
    start = time.monotonic()
    while True:
        if client.status(job) == "done":
            return
        if time.monotonic() - start > 60:
            raise TimeoutError
        # ok: poll-loop-without-deadline
        time.sleep(2)


def counted(client, job):
    asked = 0
    while True:
        asked += 1
        if client.status(job) == "done" or asked > 30:
            return
        # ok: poll-loop-without-deadline
        time.sleep(2)


async def limited(client, job):
    async with asyncio.timeout(60):
        while True:
            if await client.done(job):
                return
            # ok: poll-loop-without-deadline
            await asyncio.sleep(1)


def worker(self):
    while True:
        if self.stop_requested:
            break
        self.work()
        # ok: poll-loop-without-deadline
        time.sleep(1)
