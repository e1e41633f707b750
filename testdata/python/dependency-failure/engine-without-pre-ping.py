from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

# ruleid: engine-without-pre-ping
engine = create_engine(settings.database_url)
# ruleid: engine-without-pre-ping
sized = create_engine("postgresql://db/x", pool_size=10)
# ruleid: engine-without-pre-ping
asynchronous = create_async_engine(URL, echo=False)
# ok: engine-without-pre-ping
tested = create_engine(settings.database_url, pool_pre_ping=True)
# ok: engine-without-pre-ping
local = create_engine("sqlite:///x.db")
# ok: engine-without-pre-ping
configured = create_engine(URL, **options)
# ok: engine-without-pre-ping
unpooled = create_engine(URL, poolclass=NullPool)


def schemas_exist(url, names):
    # ok: engine-without-pre-ping
    once = create_engine(url)
    try:
        with once.connect() as connection:
            return connection.execute(QUERY, names).fetchall()
    finally:
        once.dispose()
