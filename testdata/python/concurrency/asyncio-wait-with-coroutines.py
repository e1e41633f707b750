import asyncio


async def both(reader, writer):
    # ruleid: asyncio-wait-with-coroutines
    done, pending = await asyncio.wait([reader(), writer()], return_when=asyncio.FIRST_COMPLETED)
    return done, pending


async def comprehension(jobs):
    # ruleid: asyncio-wait-with-coroutines
    await asyncio.wait([job.stop() for job in jobs])


async def variable(jobs):
    waits = [job.stop() for job in jobs]
    # ruleid: asyncio-wait-with-coroutines
    await asyncio.wait(waits)


async def tasks(jobs, reader):
    # ok: asyncio-wait-with-coroutines
    await asyncio.wait([asyncio.create_task(job.stop()) for job in jobs])
    # ok: asyncio-wait-with-coroutines
    await asyncio.wait({asyncio.ensure_future(reader())}, timeout=3)
    running = [asyncio.create_task(job.run()) for job in jobs]
    # ok: asyncio-wait-with-coroutines
    await asyncio.wait(running)
