import asyncio
import time


async def wait_complete(client, task_id):
    while True:
        # ruleid: poll-loop-ends-at-first-failure
        task = await client.task_status(task_id)
        if task.done:
            return task
        await asyncio.sleep(2)


def wait(client, job):
    while True:
        # ruleid: poll-loop-ends-at-first-failure
        status = client.get_status(job)
        if status == "done":
            break
        time.sleep(1)


async def wait_http(session, url):
    while True:
        # ruleid: poll-loop-ends-at-first-failure
        response = await session.get(url)
        if response.status_code == 200:
            return response
        await asyncio.sleep(5)


async def outlasting(client, task_id):
    while True:
        try:
            # ok: poll-loop-ends-at-first-failure
            task = await client.task_status(task_id)
            if task.done:
                return task
        except OSError:
            log(task_id)
        await asyncio.sleep(2)


def drain(items):
    while True:
        # ok: poll-loop-ends-at-first-failure
        item = items.pop()
        if item is None:
            break
        time.sleep(1)


def reads_a_field(job):
    while True:
        answer = read(job)
        info = answer.get("info")
        if info:
            break
        # ok: poll-loop-ends-at-first-failure
        time.sleep(1)
