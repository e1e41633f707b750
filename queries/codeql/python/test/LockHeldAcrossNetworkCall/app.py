import asyncio
import threading

import httpx
import requests

state_lock = threading.Lock()
slots = threading.BoundedSemaphore(4)


def refresh_token():
    return requests.post("https://auth.test/token", timeout=5).json()


def load(key):
    return requests.get(f"https://data.test/{key}", timeout=5).json()


def token():
    return refresh_token()["token"]


class Cache:
    def __init__(self):
        self._lock = threading.RLock()
        self._values = {}

    def get(self, key):
        with self._lock:
            if key not in self._values:
                # BAD: every reader of the cache waits for the other machine
                self._values[key] = load(key)  # $ Alert
            return self._values[key]

    def put(self, key, value):
        with self._lock:
            # GOOD: memory only
            self._values[key] = value


def header():
    with state_lock:
        # BAD: the helper's helper sends the request
        return {"Authorization": token()}  # $ Alert


async def balance():
    lock = asyncio.Lock()
    async with lock:
        async with httpx.AsyncClient() as client:
            # BAD: an asyncio lock makes the other coroutines queue behind the slow answer
            return await client.get("https://bank.test/balance")  # $ Alert


def header_outside():
    # GOOD: the request is over before the lock is taken
    value = token()
    with state_lock:
        return {"Authorization": value}


def limited(url):
    with slots:
        # GOOD: a semaphore bounds the requests, this is what it is for
        return requests.get(url, timeout=5)


def direct(key):
    with state_lock:
        # GOOD here: the request stands in the block, the pattern rule lock-held-around-long-call reports it
        return requests.get(f"https://data.test/{key}", timeout=5)


def unlocked():
    # GOOD: no lock
    return refresh_token()


async def balance_under_thread_lock(client: httpx.AsyncClient):
    with state_lock:
        # GOOD here: an await under a thread lock, the pattern rule thread-lock-held-over-await reports it
        return await client.get("https://bank.test/balance")
