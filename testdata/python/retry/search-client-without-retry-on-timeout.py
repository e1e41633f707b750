import opensearchpy
from elasticsearch import AsyncElasticsearch, Elasticsearch

# ruleid: search-client-without-retry-on-timeout
client = Elasticsearch("http://localhost:9200")
# ruleid: search-client-without-retry-on-timeout
asynchronous = AsyncElasticsearch(cloud_id=cloud, api_key=key, request_timeout=10)
# ruleid: search-client-without-retry-on-timeout
search = opensearchpy.AsyncOpenSearch(hosts=[url], verify_certs=True)
# ok: search-client-without-retry-on-timeout
retrying = Elasticsearch("http://localhost:9200", retry_on_timeout=True, max_retries=3)
# ok: search-client-without-retry-on-timeout
configured = Elasticsearch(**options)
