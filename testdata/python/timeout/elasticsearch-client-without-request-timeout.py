from elasticsearch import AsyncElasticsearch, Elasticsearch
from opensearchpy import AsyncOpenSearch


def bad(url):
    # ruleid: elasticsearch-client-without-request-timeout
    Elasticsearch(url)
    # ruleid: elasticsearch-client-without-request-timeout
    AsyncElasticsearch(hosts=[url], retry_on_timeout=True)
    # ruleid: elasticsearch-client-without-request-timeout
    AsyncOpenSearch(hosts=[url])


def good(url, **options):
    # ok: elasticsearch-client-without-request-timeout
    Elasticsearch(url, request_timeout=10)
    # ok: elasticsearch-client-without-request-timeout
    AsyncOpenSearch(hosts=[url], timeout=10)
    # ok: elasticsearch-client-without-request-timeout
    Elasticsearch(url, **options)
