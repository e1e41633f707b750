import backoff
import requests
import tenacity
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def order(body):
    # ruleid: retry-of-non-idempotent-call
    return requests.post(URL, json=body, timeout=10)


@tenacity.retry(stop=tenacity.stop_after_attempt(3), reraise=True)
async def order_async(client, body):
    # ruleid: retry-of-non-idempotent-call
    response = await client.post(URL, json=body)
    return response


@backoff.on_exception(backoff.expo, OSError, max_tries=3)
def store(cursor, row):
    # ruleid: retry-of-non-idempotent-call
    cursor.execute("INSERT INTO orders VALUES (?, ?)", row)


@retry(stop=stop_after_attempt(3))
def read(url):
    # ok: retry-of-non-idempotent-call
    return requests.get(url, timeout=10)


@retry(stop=stop_after_attempt(3))
def keyed(body, key):
    # ok: retry-of-non-idempotent-call
    return requests.post(URL, json=body, headers={"Idempotency-Key": key}, timeout=10)


@retry(stop=stop_after_attempt(3))
def upsert(cursor, row):
    # ok: retry-of-non-idempotent-call
    cursor.execute("INSERT INTO orders VALUES (?, ?) ON CONFLICT (id) DO NOTHING", row)


def single(body):
    # ok: retry-of-non-idempotent-call
    return requests.post(URL, json=body, timeout=10)
