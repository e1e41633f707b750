import asyncio
import time

import psutil
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


@app.get("/load")
async def load():
    # ruleid: blocking-sleep-in-async
    busy = psutil.cpu_percent(interval=1)
    # ok: blocking-sleep-in-async
    since = psutil.cpu_percent(interval=None)
    # ok: blocking-sleep-in-async
    return busy, since, psutil.cpu_percent()


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
