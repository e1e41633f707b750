def load(client, urls):
    for url in urls:
        # ruleid: failed-item-aborts-batch
        response = client.get(url)
        response.raise_for_status()
        store(response)


async def push(client, rows):
    for row in rows:
        # ruleid: failed-item-aborts-batch
        answer = await client.post("/rows", json=row.body)
        answer.raise_for_status()


async def fetch_all(session, links):
    for link in links:
        # ruleid: failed-item-aborts-batch
        reply = await session.request("GET", link)
        reply.raise_for_status()
        await store(reply)


def guarded(client, urls):
    for url in urls:
        try:
            # ok: failed-item-aborts-batch
            response = client.get(url)
            response.raise_for_status()
        except OSError:
            log(url)


def attempts(client, url):
    for attempt in range(3):
        # ok: failed-item-aborts-batch
        response = client.get(url)
        response.raise_for_status()


@contextlib.asynccontextmanager
async def models_removed(client, models):
    for model in models:
        # ok: failed-item-aborts-batch
        answer = await client.delete(f"/models/{model}")
        answer.raise_for_status()
    yield
