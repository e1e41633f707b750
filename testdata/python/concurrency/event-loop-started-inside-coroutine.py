import asyncio


async def handler(fetch):
    # ruleid: event-loop-started-inside-coroutine
    return asyncio.run(fetch())


@app.get("/")
async def route(fetch, loop):
    # ruleid: event-loop-started-inside-coroutine
    return loop.run_until_complete(fetch())


async def nested(fetch):
    # ruleid: event-loop-started-inside-coroutine
    return asyncio.get_event_loop().run_until_complete(fetch())


def main(fetch):
    # ok: event-loop-started-inside-coroutine
    return asyncio.run(fetch())


async def good(fetch):
    def work():
        # ok: event-loop-started-inside-coroutine
        return asyncio.run(fetch())

    await asyncio.to_thread(work)
    # ok: event-loop-started-inside-coroutine
    return await fetch()
