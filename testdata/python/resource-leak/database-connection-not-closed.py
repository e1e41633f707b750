import contextlib
import sqlite3

import asyncpg
import psycopg2


def rows(path, query):
    # ruleid: database-connection-not-closed
    conn = sqlite3.connect(path)
    cursor = conn.cursor()
    cursor.execute(query)
    return cursor.fetchall()


def insert(dsn, row):
    # ruleid: database-connection-not-closed
    connection = psycopg2.connect(dsn)
    with connection.cursor() as cursor:
        cursor.execute("insert into t values (%s)", row)
    connection.commit()


async def one(dsn):
    # ruleid: database-connection-not-closed
    conn = await asyncpg.connect(dsn)
    return await conn.fetchrow("select 1")


async def from_pool(pool):
    # ruleid: database-connection-not-closed
    conn = await pool.acquire()
    rows = await conn.fetch("select 1")
    return [dict(row) for row in rows]


def closed(path, query):
    # ok: database-connection-not-closed
    conn = sqlite3.connect(path)
    try:
        return conn.execute(query).fetchall()
    finally:
        conn.close()


def factory(path):
    # ok: database-connection-not-closed
    conn = sqlite3.connect(path)
    conn.row_factory = sqlite3.Row
    return conn


def dependency(path):
    # ok: database-connection-not-closed
    conn = sqlite3.connect(path)
    try:
        yield conn
    finally:
        conn.close()


async def released(pool):
    # ok: database-connection-not-closed
    conn = await pool.acquire()
    try:
        return await conn.fetch("select 1")
    finally:
        await pool.release(conn)


def closing(path):
    # ok: database-connection-not-closed
    with contextlib.closing(sqlite3.connect(path)) as conn:
        return conn.execute("select 1").fetchall()


class Store:
    def __init__(self, path):
        # ok: database-connection-not-closed
        conn = sqlite3.connect(path)
        self.conn = conn
