import asyncio
import subprocess
from asyncio.subprocess import PIPE


async def tool(path):
    process = await asyncio.create_subprocess_exec("tool", path, stdout=PIPE, stderr=PIPE)
    # ruleid: process-waited-for-before-its-pipes-are-read
    code = await process.wait()
    if code:
        return (await process.stderr.read()).decode()
    return (await process.stdout.read()).decode()


async def limited(command):
    try:
        proc = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)
    except FileNotFoundError:
        return None
    # ruleid: process-waited-for-before-its-pipes-are-read
    await asyncio.wait_for(proc.wait(), timeout=10)
    return await proc.stdout.read()


def sync(path):
    process = subprocess.Popen(["tool", path], stdout=subprocess.PIPE)
    # ruleid: process-waited-for-before-its-pipes-are-read
    process.wait(timeout=60)
    return process.stdout.read()


async def good(path):
    process = await asyncio.create_subprocess_exec("tool", path, stdout=PIPE, stderr=PIPE)
    # ok: process-waited-for-before-its-pipes-are-read
    output, errors = await process.communicate()
    return output


async def reads_first(path):
    process = await asyncio.create_subprocess_exec("tool", path, stdout=PIPE)
    output = await process.stdout.read()
    # ok: process-waited-for-before-its-pipes-are-read
    await process.wait()
    return output, await process.stdout.read()


async def no_pipe(path):
    process = await asyncio.create_subprocess_exec("tool", path)
    # ok: process-waited-for-before-its-pipes-are-read
    return await process.wait()
