import sqlite3

import aiosqlite


def connect(path):
    # ruleid: sqlite-without-wal
    return sqlite3.connect(path, timeout=5)


async def connect_async(path):
    # ruleid: sqlite-without-wal
    async with aiosqlite.connect(path) as conn:
        return conn


def engine(create_engine):
    # ruleid: sqlite-without-wal
    return create_engine("sqlite:///app.db")


def memory():
    # ok: sqlite-without-wal
    return sqlite3.connect(":memory:")


def checkpoints(path):
    # ok: sqlite-without-wal
    conn = sqlite3.connect(path, check_same_thread=False)
    return SqliteSaver(conn)
