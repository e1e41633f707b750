import asyncio
import os
import subprocess
from subprocess import check_output


async def probe(path):
    # ruleid: blocking-subprocess-in-async
    subprocess.run(["ffprobe", path], timeout=10)


async def shell(command):
    # ruleid: blocking-subprocess-in-async
    os.system(command)
    # ruleid: blocking-subprocess-in-async
    return check_output(command)


@app.get("/version")
async def version():
    # ruleid: blocking-subprocess-in-async
    return subprocess.check_output(["git", "rev-parse", "HEAD"]).decode()


async def good(path):
    # ok: blocking-subprocess-in-async
    await asyncio.to_thread(subprocess.run, ["ffprobe", path], timeout=10)
    # ok: blocking-subprocess-in-async
    process = await asyncio.create_subprocess_exec("ffprobe", path)
    return await asyncio.wait_for(process.wait(), 5)


def sync(path):
    # ok: blocking-subprocess-in-async
    subprocess.run(["ffprobe", path], timeout=10)
