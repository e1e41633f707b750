async def load(session, cursor, conn, runner):
    # ruleid: python-database-query
    rows = await session.execute(select(User))
    # ruleid: python-database-query
    cursor.execute("SELECT 1")
    # ruleid: python-database-query
    row = await conn.fetchrow("SELECT 1")
    # ok: python-database-query
    runner.execute(job)
    # ok: python-database-query
    # await session.execute(query)
