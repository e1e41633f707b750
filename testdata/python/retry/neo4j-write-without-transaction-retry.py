from neo4j import AsyncGraphDatabase, GraphDatabase


async def write(driver, query):
    async with (
        driver.session(database="d") as session,
        # ruleid: neo4j-write-without-transaction-retry
        await session.begin_transaction() as tx,
    ):
        await tx.run(query)


def read(driver, query):
    with driver.session() as session:
        # ruleid: neo4j-write-without-transaction-retry
        session.run("MATCH (d:Document {id: $id}) DETACH DELETE d", id=query)
        # ok: neo4j-write-without-transaction-retry
        return session.run("MATCH (d:Document) RETURN d").data()


async def schema(driver, statements):
    async with driver.session() as session:
        for statement in statements:
            # ruleid: neo4j-write-without-transaction-retry
            await session.run(statement)


async def managed(driver, work):
    async with driver.session() as session:
        # ok: neo4j-write-without-transaction-retry
        await session.execute_write(work)


def inner(tx, query):
    # ok: neo4j-write-without-transaction-retry
    return tx.run(query)


async def delete_in_batches(driver, owner):
    async with driver.session() as session:
        # ok: neo4j-write-without-transaction-retry
        await session.run(
            """
            MATCH (n:Item {owner: $owner})
            CALL (n) {
                DETACH DELETE n
            } IN TRANSACTIONS OF 1000 ROWS
            """,
            owner=owner,
        )
