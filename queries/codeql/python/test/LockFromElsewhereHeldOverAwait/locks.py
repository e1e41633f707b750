import asyncio
import threading

registry_lock = threading.Lock()
loop_lock = asyncio.Lock()


def shared_lock():
    return registry_lock


def new_lock():
    return threading.RLock()
