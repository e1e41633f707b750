import sqlite3
import aiosqlite


async def bad(path):
    # ruleid: sqlite-busy-timeout-out-of-range
    sqlite3.connect(path, timeout=0)
    # ruleid: sqlite-busy-timeout-out-of-range
    sqlite3.connect(path, timeout=60.0)
    # ruleid: sqlite-busy-timeout-out-of-range
    await aiosqlite.connect(path, timeout=30)


def good(path):
    # ok: sqlite-busy-timeout-out-of-range
    sqlite3.connect(path, timeout=5)
    # ok: sqlite-busy-timeout-out-of-range
    sqlite3.connect(path, timeout=2.5)
