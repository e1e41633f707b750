from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
import sqlmodel


def bad(url):
    # ruleid: sqlalchemy-engine-without-timeouts
    create_engine(url, pool_size=5)
    # ruleid: sqlalchemy-engine-without-timeouts
    create_async_engine(url, pool_pre_ping=True)
    # ruleid: sqlalchemy-engine-without-timeouts
    sqlmodel.create_engine(str(url))


def good(url, connect, **options):
    # ok: sqlalchemy-engine-without-timeouts
    create_engine(url, connect_args={"connect_timeout": 3})
    # ok: sqlalchemy-engine-without-timeouts
    create_async_engine(url, **options)
    # ok: sqlalchemy-engine-without-timeouts
    create_engine("sqlite://")
    # ok: sqlalchemy-engine-without-timeouts
    create_engine("postgresql://", creator=connect)
