import threading

from locks import loop_lock, new_lock, registry_lock, shared_lock

own_lock = threading.Lock()
made_lock = new_lock()


async def save(row, db):
    # BAD: the lock is made in locks.py
    with registry_lock:  # $ Alert
        await db.write(row)


async def save_shared(row, db):
    # BAD: a function returns the lock
    with shared_lock():  # $ Alert
        await db.write(row)


async def save_made(row, db):
    # BAD: a factory makes it
    with made_lock:  # $ Alert
        await db.write(row)


async def save_with_loop_lock(row, db):
    # GOOD: an asyncio lock gives the loop back while it waits
    async with loop_lock:
        await db.write(row)


async def count(rows):
    # GOOD: nothing is awaited under the lock
    with registry_lock:
        return len(rows)


async def save_own(row, db):
    # GOOD here: the lock is made in this file, the pattern rule thread-lock-held-over-await reports it
    with own_lock:
        await db.write(row)
