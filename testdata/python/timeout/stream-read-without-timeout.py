import asyncio


async def call(host):
    reader, writer = await asyncio.open_connection(host, 80)
    # ruleid: stream-read-without-timeout
    line = await reader.readline()
    # ok: stream-read-without-timeout
    data = await asyncio.wait_for(reader.read(100), 5)
    async with asyncio.timeout(5):
        # ok: stream-read-without-timeout
        rest = await reader.read()


async def serve(stream: asyncio.StreamReader, writer):
    # ruleid: stream-read-without-timeout
    await stream.readexactly(4)
    # ok: stream-read-without-timeout
    await writer.drain()


class Client:
    async def next(self):
        # ruleid: stream-read-without-timeout
        return await self._reader.readuntil(b"x")


async def upload(file):
    # ok: stream-read-without-timeout
    return await file.read()


async def after_its_end(process):
    await process.wait()
    # ok: stream-read-without-timeout
    return await process.stderr.read()
