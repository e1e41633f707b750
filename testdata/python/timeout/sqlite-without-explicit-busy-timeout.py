import sqlite3
import aiosqlite
from sqlite3 import connect


async def bad(path):
    # ruleid: sqlite-without-explicit-busy-timeout
    sqlite3.connect(path)
    # ruleid: sqlite-without-explicit-busy-timeout
    connect(path, check_same_thread=False)
    # ruleid: sqlite-without-explicit-busy-timeout
    async with aiosqlite.connect(path) as db:
        await db.execute("select 1")


def with_pragma(path):
    # ok: sqlite-without-explicit-busy-timeout
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA busy_timeout = 2000")
    return conn


def good(path, client, **options):
    # ok: sqlite-without-explicit-busy-timeout
    sqlite3.connect(path, timeout=5)
    # ok: sqlite-without-explicit-busy-timeout
    sqlite3.connect(":memory:")
    # ok: sqlite-without-explicit-busy-timeout
    sqlite3.connect("file:data.db?mode=ro", uri=True)
    # ok: sqlite-without-explicit-busy-timeout
    sqlite3.connect(path, **options)
    # ok: sqlite-without-explicit-busy-timeout
    client.connect(path)
