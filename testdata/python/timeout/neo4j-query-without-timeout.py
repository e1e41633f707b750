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
    # The limit of a transaction stands where it begins.
    # ok: neo4j-query-without-timeout
    return await tx.run(cypher)


async def save(executor, record, tx=None):
    if tx is not None:
        # ok: neo4j-query-without-timeout
        await tx.run("MERGE (n:Item {id: $id})", id=record.id)


def save_all(neo4j_session, cypher):
    # ruleid: neo4j-query-without-timeout
    neo4j_session.run(cypher)


@neo4j.unit_of_work(timeout=10)
def bounded_work(tx):
    # ok: neo4j-query-without-timeout
    return tx.run("MATCH (n) RETURN count(n)")


def count(driver):
    with driver.session() as session:
        # ok: neo4j-query-without-timeout
        return session.execute_read(bounded_work)


class Store:
    def execute_query(self, cypher):
        # ruleid: neo4j-query-without-timeout
        return self.client.execute_query(cypher)

    def build_index(self):
        # ok: neo4j-query-without-timeout
        return self.execute_query("CREATE INDEX item_id IF NOT EXISTS FOR (n:Item) ON (n.id)")


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
