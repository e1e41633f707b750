import asyncio
import multiprocessing as mp
import threading


class Detector:
    def __init__(self):
        self.signal = threading.Event()

    def detect(self):
        # ruleid: thread-event-wait-without-timeout
        self.signal.wait()


def bad(event):
    done = threading.Event()
    # ruleid: thread-event-wait-without-timeout
    done.wait()
    gate = mp.Barrier(2)
    # ruleid: thread-event-wait-without-timeout
    gate.wait()
    # ruleid: thread-event-wait-without-timeout
    event.wait()


async def coroutine(event):
    # ok: thread-event-wait-without-timeout
    await event.wait()
    # ok: thread-event-wait-without-timeout
    await asyncio.wait_for(event.wait(), 5)


def good(event, stop_event, page):
    # ok: thread-event-wait-without-timeout
    event.wait(timeout=10)
    # ok: thread-event-wait-without-timeout
    event.wait(10)
    # ok: thread-event-wait-without-timeout
    stop_event.wait()
    # ok: thread-event-wait-without-timeout
    page.wait()
