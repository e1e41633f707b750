import asyncio
import subprocess


def convert(path):
    # ruleid: child-process-not-reaped
    process = subprocess.Popen(["soffice", path])
    print("started", process.pid)


def forget(path):
    # ruleid: child-process-not-reaped
    subprocess.Popen(["notify", path])


async def render(path):
    # ruleid: child-process-not-reaped
    child = await asyncio.create_subprocess_exec("chrome", path, stdout=asyncio.subprocess.PIPE)
    return await child.stdout.read()


def waited(path):
    # ok: child-process-not-reaped
    process = subprocess.Popen(["soffice", path])
    return process.wait(timeout=60)


def context(path):
    # ok: child-process-not-reaped
    with subprocess.Popen(["soffice", path]) as process:
        return process.wait(timeout=60)


class Worker:
    def start(self):
        # ok: child-process-not-reaped
        self.process = subprocess.Popen(["worker"])

    async def run(self):
        # ok: child-process-not-reaped
        child = await asyncio.create_subprocess_exec("worker")
        return await child.communicate()


def handed_on():
    # ok: child-process-not-reaped
    return subprocess.Popen(["worker"])


async def waited_below_a_semaphore(limit):
    async with limit:
        # ok: child-process-not-reaped
        process = await asyncio.create_subprocess_exec("node", "patch.js")
        try:
            await asyncio.wait_for(process.communicate(), timeout=10)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise
