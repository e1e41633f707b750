import asyncio
import time


def f():
    # ruleid: python-retry-loop
    for attempt in range(3):
        try:
            return g()
        except OSError:
            time.sleep(2**attempt)
    # ok: python-retry-loop
    for i in range(3):
        print(i)


async def h():
    # ruleid: python-retry-loop
    for attempt in range(3):
        try:
            return await g()
        except OSError:
            pass
        await asyncio.sleep(2**attempt)


def remove(folder):
    # ok: python-retry-loop
    for attempt in range(5):
        try:
            shutil.rmtree(folder)
            return
        except OSError:
            time.sleep(1)
