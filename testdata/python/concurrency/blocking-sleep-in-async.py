import asyncio
import time
from time import sleep


async def poll():
    # ruleid: blocking-sleep-in-async
    time.sleep(5)


async def aliased():
    while True:
        # ruleid: blocking-sleep-in-async
        sleep(1)


@app.post("/wait")
async def route():
    # ruleid: blocking-sleep-in-async
    time.sleep(0.5)


async def good():
    # ok: blocking-sleep-in-async
    await asyncio.sleep(5)

    def worker():
        # ok: blocking-sleep-in-async
        time.sleep(1)

    await asyncio.to_thread(worker)


def sync():
    # ok: blocking-sleep-in-async
    time.sleep(1)
