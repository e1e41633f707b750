from neo4j import AsyncGraphDatabase, GraphDatabase


def bad(uri, auth):
    # ruleid: neo4j-driver-without-limits
    GraphDatabase.driver(uri, auth=auth)
    # ruleid: neo4j-driver-without-limits
    AsyncGraphDatabase.driver(uri, auth=auth, max_connection_pool_size=10)
    # ruleid: neo4j-driver-without-limits
    return GraphDatabase.driver(uri)


def good(uri, **options):
    # ok: neo4j-driver-without-limits
    GraphDatabase.driver(uri, connection_timeout=5, connection_acquisition_timeout=5)
    # ok: neo4j-driver-without-limits
    AsyncGraphDatabase.driver(uri, **options)
