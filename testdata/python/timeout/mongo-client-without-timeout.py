from pymongo import MongoClient, AsyncMongoClient
from motor.motor_asyncio import AsyncIOMotorClient


def bad(uri):
    # ruleid: mongo-client-without-timeout
    MongoClient(uri)
    # ruleid: mongo-client-without-timeout
    AsyncMongoClient(uri, serverSelectionTimeoutMS=3000)
    # ruleid: mongo-client-without-timeout
    AsyncIOMotorClient(uri)


def good(uri, **options):
    # ok: mongo-client-without-timeout
    MongoClient(uri, timeoutMS=10000)
    # ok: mongo-client-without-timeout
    MongoClient("mongodb://db/?timeoutMS=5000")
    # ok: mongo-client-without-timeout
    MongoClient(uri, **options)
