import psycopg
import psycopg2


async def bad(dsn):
    # ruleid: postgres-connect-without-timeout
    psycopg2.connect(dsn)
    # ruleid: postgres-connect-without-timeout
    psycopg2.connect(host="db", user="u")
    # ruleid: postgres-connect-without-timeout
    psycopg.connect(dsn)
    # ruleid: postgres-connect-without-timeout
    await psycopg.AsyncConnection.connect(dsn)


def good(dsn, sio, **options):
    # ok: postgres-connect-without-timeout
    psycopg2.connect(dsn, connect_timeout=3, options="-c statement_timeout=10000")
    # ok: postgres-connect-without-timeout
    psycopg.connect("postgresql://db/app?connect_timeout=3")
    # ok: postgres-connect-without-timeout
    psycopg2.connect(**options)
    # ok: postgres-connect-without-timeout
    sio.connect(dsn)
