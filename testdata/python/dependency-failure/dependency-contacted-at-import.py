import httpx
import psycopg2
import pymongo
import requests

# ruleid: dependency-contacted-at-import
connection = psycopg2.connect("dbname=x")
# ruleid: dependency-contacted-at-import
CONFIG = requests.get("http://config/settings", timeout=5).json()
mongo = pymongo.MongoClient("mongo")
# ruleid: dependency-contacted-at-import
mongo.server_info()
# ruleid: dependency-contacted-at-import
Base.metadata.create_all(bind=engine)
# ok: dependency-contacted-at-import
client = httpx.Client(timeout=5)
# ok: dependency-contacted-at-import
session = requests.Session()

try:
    # ok: dependency-contacted-at-import
    REGION = requests.get("http://metadata/region", timeout=1).text
except requests.RequestException:
    REGION = "unknown"


def connect():
    # ok: dependency-contacted-at-import
    return psycopg2.connect("dbname=x")


if __name__ == "__main__":
    # ok: dependency-contacted-at-import
    print(requests.get("http://localhost/", timeout=5))
