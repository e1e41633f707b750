import asyncio
import subprocess
import neo4j
from neo4j import GraphDatabase


async def bad(self, driver, cypher):
    async with driver.session(database="neo4j") as session:
        # ruleid: neo4j-query-without-timeout
        await session.run(cypher, id=1)
        # ruleid: neo4j-query-without-timeout
        await session.execute_read(work)
    with self._driver.session() as s:
        # ruleid: neo4j-query-without-timeout
        s.run(cypher)
    # ruleid: neo4j-query-without-timeout
    driver.execute_query(cypher)
    # ruleid: neo4j-query-without-timeout
    async with (driver.session() as open_session, await open_session.begin_transaction() as t):
        return t


async def work(tx, cypher):
    # ruleid: neo4j-query-without-timeout
    return await tx.run(cypher)


async def good(driver, cypher, browser, cmd):
    async with driver.session() as session:
        # ok: neo4j-query-without-timeout
        await session.run(neo4j.Query(cypher, timeout=10), id=1)
        async with asyncio.timeout(10):
            # ok: neo4j-query-without-timeout
            await session.run(cypher)
        # ok: neo4j-query-without-timeout
        await asyncio.wait_for(session.run(cypher), 10)
    with browser.session() as s:
        # ok: neo4j-query-without-timeout
        s.run(cypher)
    # ok: neo4j-query-without-timeout
    subprocess.run(cmd, timeout=3)
