import sqlite3

import aiosqlite
from neo4j import AsyncGraphDatabase


async def get_db():
    # ruleid: handle-lost-when-setup-fails
    db = await aiosqlite.connect("app.db")
    db.row_factory = aiosqlite.Row
    await db.execute("PRAGMA foreign_keys = ON")
    return db


def get_connection(path):
    # ruleid: handle-lost-when-setup-fails
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    return connection


class Pool:
    async def acquire(self, key, uri):
        # ruleid: handle-lost-when-setup-fails
        driver = AsyncGraphDatabase.driver(uri)
        await driver.verify_connectivity()
        entry = Entry(driver=driver, key=key)
        self.entries[key] = entry
        return entry

    async def connect(self):
        # ruleid: handle-lost-when-setup-fails
        connection = await aiosqlite.connect(self.path)
        await connection.execute("PRAGMA synchronous = NORMAL")
        self.connection = connection

    async def good(self, uri):
        # ok: handle-lost-when-setup-fails
        driver = AsyncGraphDatabase.driver(uri)
        try:
            await driver.verify_connectivity()
        except BaseException:
            await driver.close()
            raise
        return driver

    def owned_at_once(self, path):
        # ok: handle-lost-when-setup-fails
        self.connection = sqlite3.connect(path)
        self.connection.execute("PRAGMA journal_mode=WAL")
        return self.connection

    def plain(self, path):
        # ok: handle-lost-when-setup-fails
        connection = sqlite3.connect(path)
        connection.row_factory = sqlite3.Row
        return connection
