import asyncio


async def bad(queue, stats):
    # ruleid: event-stream-without-end
    while True:
        item = await queue.get()
        yield f"data: {item}"


async def also_bad(stats):
    # ruleid: event-stream-without-end
    while True:
        yield stats()
        await asyncio.sleep(1)


async def third(self):
    # ruleid: event-stream-without-end
    while True:
        await self.event.wait()
        yield self.value


async def good(queue, request):
    # ok: event-stream-without-end
    while True:
        if await request.is_disconnected():
            break
        yield await asyncio.wait_for(queue.get(), 15)


async def ends(queue):
    # ok: event-stream-without-end
    while True:
        item = await queue.get()
        if item is None:
            return
        yield item
