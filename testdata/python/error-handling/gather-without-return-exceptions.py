import asyncio


async def all_of(convert, documents):
    # ruleid: gather-without-return-exceptions
    return await asyncio.gather(*(convert(d) for d in documents))


async def listed(convert, documents):
    # ruleid: gather-without-return-exceptions
    results = await asyncio.gather(*[convert(d) for d in documents])
    return results


async def named(tasks):
    # ruleid: gather-without-return-exceptions
    await asyncio.gather(*tasks)


async def good(tasks):
    # ok: gather-without-return-exceptions
    return await asyncio.gather(*tasks, return_exceptions=True)


async def fixed(a, b):
    # ok: gather-without-return-exceptions
    return await asyncio.gather(a(), b())
