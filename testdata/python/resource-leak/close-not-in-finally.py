import contextlib
import sqlite3

import fitz


def rows(path, query):
    # ruleid: close-not-in-finally
    conn = sqlite3.connect(path)
    found = conn.execute(query).fetchall()
    conn.close()
    return found


def pages(path):
    # ruleid: close-not-in-finally
    doc = fitz.open(path)
    count = len(doc)
    doc.close()
    return count


def written(path, text):
    # ruleid: close-not-in-finally
    f = open(path, "w")
    f.write(text)
    f.close()


async def user(session_id, asyncpg, dsn):
    # ruleid: close-not-in-finally
    conn = await asyncpg.connect(dsn)
    row = await conn.fetchrow("select 1")
    await conn.close()
    return row


def safe(path, query):
    # ok: close-not-in-finally
    conn = sqlite3.connect(path)
    try:
        return conn.execute(query).fetchall()
    finally:
        conn.close()


def safe_early(path, query):
    conn = None
    try:
        # ok: close-not-in-finally
        conn = sqlite3.connect(path)
        return conn.execute(query).fetchall()
    finally:
        if conn:
            conn.close()


def closing(path, query):
    # ok: close-not-in-finally
    with contextlib.closing(sqlite3.connect(path)) as conn:
        return conn.execute(query).fetchall()


def touch(path):
    # ok: close-not-in-finally
    f = open(path, "w")
    f.close()


def both(path):
    # ok: close-not-in-finally
    f = open(path)
    try:
        data = f.read()
        f.close()
    except ValueError:
        f.close()
        raise
    return data


def is_listening(port):
    # ok: close-not-in-finally
    probe = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    probe.settimeout(0.5)
    result = probe.connect_ex(("localhost", port))
    probe.close()
    return result == 0


@cli.command()
def create(file):
    # ok: close-not-in-finally
    conn = sqlite3.connect(file)
    conn.execute("vacuum")
    conn.close()
