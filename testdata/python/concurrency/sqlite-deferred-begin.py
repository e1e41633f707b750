import sqlite3


def move(connection):
    # ruleid: sqlite-deferred-begin
    connection.execute("BEGIN")
    connection.execute("UPDATE a SET b = 1")
    connection.commit()


async def change(db):
    # ruleid: sqlite-deferred-begin
    await db.execute("BEGIN TRANSACTION")
    await db.execute("DELETE FROM a")


def explicit(cursor):
    # ruleid: sqlite-deferred-begin
    cursor.execute("begin deferred")


def good(connection):
    # ok: sqlite-deferred-begin
    connection.execute("BEGIN IMMEDIATE")
    # ok: sqlite-deferred-begin
    connection.execute("BEGIN EXCLUSIVE")
