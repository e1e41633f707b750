import asyncio
import time

import requests
from storage import load_rows


def pause():
    time.sleep(1)


def fetch(url):
    pause()
    return requests.get(url, timeout=5)


def compute(rows):
    return sum(rows)


def lines(url):
    # a generator: its body runs when somebody iterates, not at the call
    yield requests.get(url, timeout=5)


async def poll():
    # BAD: the helper sleeps on the event loop's thread
    pause()  # $ Alert


async def download(url):
    # BAD: two helpers deep; the first blocking call in file order is the sleep in pause
    return fetch(url)  # $ Alert


async def report():
    # BAD: the helper stands in another file
    return load_rows("report.db")  # $ Alert


async def direct():
    # GOOD here: no helper in between, the pattern rule blocking-sleep-in-async reports it
    time.sleep(1)


async def offloaded(url):
    # GOOD: the function itself is handed over, the thread pool calls it
    return await asyncio.to_thread(fetch, url)


async def in_executor(url):
    # GOOD: likewise
    return await asyncio.get_running_loop().run_in_executor(None, fetch, url)


async def pure(rows):
    # GOOD: the helper only computes
    return compute(rows)


async def lazy(url):
    # GOOD: making the generator runs nothing of its body
    return lines(url)


def script(url):
    # GOOD: no coroutine, blocking is what a script does
    return fetch(url)
