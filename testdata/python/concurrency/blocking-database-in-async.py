import asyncio
import sqlite3

import aiosqlite
import psycopg2
import pymongo
from sqlalchemy.orm import Session


async def save(path, row):
    # ruleid: blocking-database-in-async
    conn = sqlite3.connect(path)
    # ruleid: blocking-database-in-async
    conn.execute("insert into t values (?)", row)
    # ruleid: blocking-database-in-async
    conn.commit()


async def pg(dsn):
    # ruleid: blocking-database-in-async
    conn = psycopg2.connect(dsn)
    return conn


async def mongo(uri):
    client = pymongo.MongoClient(uri)
    # ruleid: blocking-database-in-async
    return client.db.items.find_one({})


@app.get("/items")
async def items(db: Session):
    # ruleid: blocking-database-in-async
    return db.query(dict).all()


@app.post("/items")
async def create(item, session: Session):
    session.add(item)
    # ruleid: blocking-database-in-async
    session.commit()


async def good(path):
    async with aiosqlite.connect(path) as conn:
        # ok: blocking-database-in-async
        await conn.execute("select 1")
        # ok: blocking-database-in-async
        await conn.commit()


@app.get("/sync")
def sync(db: Session):
    # ok: blocking-database-in-async
    return db.query(dict).all()


async def threaded(path):
    # ok: blocking-database-in-async
    return await asyncio.to_thread(sqlite3.connect, path)


async def factory(manager, row):
    async with manager.session() as session:
        session.add(row)
        # ok: blocking-database-in-async
        await session.commit()
