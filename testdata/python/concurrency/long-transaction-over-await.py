import httpx
import requests


async def create(session, http_client, job):
    async with session.begin():
        session.add(job)
        # ruleid: long-transaction-over-await
        await http_client.post("http://x", json={})


def sync(session, job):
    with session.begin():
        session.add(job)
        # ruleid: long-transaction-over-await
        requests.post("http://x", json={}, timeout=5)


async def api(db, studio_api):
    async with db.begin() as transaction:
        # ruleid: long-transaction-over-await
        await studio_api.get("tasks")


async def good(session, http_client, job):
    # ok: long-transaction-over-await
    await http_client.post("http://x", json={})
    async with session.begin():
        session.add(job)
        # ok: long-transaction-over-await
        await session.get(dict, 1)
