from elasticsearch import helpers
from elasticsearch.helpers import async_bulk, bulk, streaming_bulk


def index(client, actions):
    # ruleid: elasticsearch-bulk-without-retry
    helpers.bulk(client, actions)
    # ruleid: elasticsearch-bulk-without-retry
    bulk(client, actions, chunk_size=500)
    # ruleid: elasticsearch-bulk-without-retry
    for ok, item in streaming_bulk(client, actions):
        print(ok, item)
    # ok: elasticsearch-bulk-without-retry
    helpers.bulk(client, actions, max_retries=5, initial_backoff=1)
    # ok: elasticsearch-bulk-without-retry
    helpers.bulk(client, actions, **options)


async def index_async(client, actions):
    # ruleid: elasticsearch-bulk-without-retry
    await async_bulk(client, actions)
