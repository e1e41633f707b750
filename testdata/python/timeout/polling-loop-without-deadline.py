import asyncio
import time


def bad(client, job):
    # ruleid: polling-loop-without-deadline
    while job.status != "done":
        time.sleep(2)
        job = client.get(job.id)
    # ruleid: polling-loop-without-deadline
    while not job.ready():
        time.sleep(1)
    # ruleid: polling-loop-without-deadline
    while True:
        response = client.get(job.id).json()
        if response["status"] in ("done", "failed"):
            break
        time.sleep(5)


async def also_bad(client, id):
    # ruleid: polling-loop-without-deadline
    while True:
        task = await client.poll(id)
        if task.state == "SUCCESS":
            return task
        await asyncio.sleep(1)


def good(client, job, stop):
    deadline = time.monotonic() + 60
    # ok: polling-loop-without-deadline
    while job.status != "done":
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(2)
    # ok: polling-loop-without-deadline
    while not stop.is_set():
        time.sleep(1)
    # ok: polling-loop-without-deadline
    while True:
        client.refresh()
        time.sleep(60)
    # ok: polling-loop-without-deadline
    while True:
        attempt = client.attempt()
        if attempt.status == "done":
            break
        time.sleep(1)


def answers(self, wanted):
    received = []
    # ruleid: polling-loop-without-deadline
    while len(received) < wanted:
        time.sleep(10)
        received = self.read_answers()
    return received


def answers_in_time(self, wanted, deadline):
    received = []
    # ok: polling-loop-without-deadline
    while len(received) < wanted:
        if time.monotonic() > deadline:
            raise TimeoutError()
        time.sleep(10)
        received = self.read_answers()
    return received


async def up_or_gone(server, process):
    async def gone():
        # ok: polling-loop-without-deadline
        while True:
            status = await process.poll()
            if status is not None:
                return status
            await asyncio.sleep(1)

    up = asyncio.create_task(server.wait_up(limit=10))
    done, pending = await asyncio.wait([up, asyncio.create_task(gone())], return_when=asyncio.FIRST_COMPLETED)
    return done
