import asyncio


class Runner:
    async def join(self):
        # ruleid: asyncio-process-wait-without-timeout
        return await self._proc.wait()


async def bad(cmd):
    child = await asyncio.create_subprocess_exec(*cmd)
    # ruleid: asyncio-process-wait-without-timeout
    out, err = await child.communicate()
    ffmpeg = await asyncio.create_subprocess_shell(cmd)
    try:
        # ruleid: asyncio-process-wait-without-timeout
        await ffmpeg.wait()
    finally:
        pass
    return out, err


async def good(cmd, proc, event):
    # ok: asyncio-process-wait-without-timeout
    await asyncio.wait_for(proc.communicate(), 60)
    async with asyncio.timeout(5):
        # ok: asyncio-process-wait-without-timeout
        await proc.wait()
    proc.kill()
    # ok: asyncio-process-wait-without-timeout
    await proc.wait()
    # ok: asyncio-process-wait-without-timeout
    await event.wait()
