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
