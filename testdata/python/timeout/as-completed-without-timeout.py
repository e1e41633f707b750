import asyncio
import concurrent.futures
from concurrent.futures import as_completed


def bad(futures, tasks):
    # ruleid: as-completed-without-timeout
    for f in as_completed(futures):
        f.result()
    # ruleid: as-completed-without-timeout
    concurrent.futures.wait(futures)
    # ruleid: as-completed-without-timeout
    for t in asyncio.as_completed(tasks):
        pass


def good(futures, other):
    # ok: as-completed-without-timeout
    for f in as_completed(futures, timeout=60):
        f.result()
    # ok: as-completed-without-timeout
    concurrent.futures.wait(futures, 60)
    # ok: as-completed-without-timeout
    other.as_completed(futures)
