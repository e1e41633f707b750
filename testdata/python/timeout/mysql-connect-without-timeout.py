import aiomysql
import mysql.connector
import pymysql


async def bad(host):
    # ruleid: mysql-connect-without-timeout
    pymysql.connect(host=host)
    # ruleid: mysql-connect-without-timeout
    pymysql.connect(host=host, connect_timeout=3)
    # ruleid: mysql-connect-without-timeout
    await aiomysql.create_pool(host=host)
    # ruleid: mysql-connect-without-timeout
    mysql.connector.connect(host=host)


def good(host, **options):
    # ok: mysql-connect-without-timeout
    pymysql.connect(host=host, connect_timeout=3, read_timeout=10)
    # ok: mysql-connect-without-timeout
    pymysql.connect(**options)
    # ok: mysql-connect-without-timeout
    mysql.connector.connect(host=host, connection_timeout=3)
