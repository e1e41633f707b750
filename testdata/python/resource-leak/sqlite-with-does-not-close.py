import contextlib
import sqlite3
from sqlite3 import connect

import aiosqlite


def rows(path):
    # ruleid: sqlite-with-does-not-close
    with sqlite3.connect(path) as conn:
        return conn.execute("select 1").fetchall()


def aliased(path):
    # ruleid: sqlite-with-does-not-close
    with connect(path, timeout=5) as db:
        db.execute("delete from t")


class Store:
    def save(self, row):
        # ruleid: sqlite-with-does-not-close
        with sqlite3.connect(self.path) as conn:
            conn.execute("insert into t values (?)", row)


def closing(path):
    # ok: sqlite-with-does-not-close
    with contextlib.closing(sqlite3.connect(path)) as conn, conn:
        return conn.execute("select 1").fetchall()


async def asynchronous(path):
    # ok: sqlite-with-does-not-close
    async with aiosqlite.connect(path) as conn:
        await conn.execute("select 1")


def closed(path):
    # ok: sqlite-with-does-not-close
    with sqlite3.connect(path) as conn:
        conn.execute("delete from t")
    conn.close()
