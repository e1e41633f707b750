import asyncio


async def a(units):
    # ruleid: gather-without-return-exceptions
    await asyncio.gather(*[unit.update() for unit in units])


async def b(tasks):
    # ruleid: gather-without-return-exceptions
    await asyncio.gather(*tasks)
    log("done")


async def c(units):
    if units:
        # ruleid: gather-without-return-exceptions
        await asyncio.gather(*(u.stop() for u in units))


async def good(tasks):
    # ok: gather-without-return-exceptions
    results = await asyncio.gather(*tasks)
    # ok: gather-without-return-exceptions
    await asyncio.gather(*tasks, return_exceptions=True)
    # ok: gather-without-return-exceptions
    return await asyncio.gather(*tasks)


async def grouped(open_group, jobs):
    async with open_group() as group:
        tasks = [group.create_task(job()) for job in jobs]
        # ok: gather-without-return-exceptions
        await asyncio.gather(*tasks)


class Starter:
    async def in_group(self):
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            tasks = [group.create_task(server.stop()) for server in self.servers]
            # ok: gather-without-return-exceptions
            await asyncio.gather(*tasks)
