import asyncio


async def all_at_once(urls):
    # ruleid: gather-without-concurrency-limit
    return await asyncio.gather(*[fetch(url) for url in urls])


async def generator(client, rows):
    # ruleid: gather-without-concurrency-limit
    return await asyncio.gather(*(client.get(row.url) for row in rows), return_exceptions=True)


async def named(documents):
    tasks = [process(d) for d in documents]
    # ruleid: gather-without-concurrency-limit
    return await asyncio.gather(*tasks)


async def limited(urls):
    slots = asyncio.Semaphore(10)

    async def one(url):
        async with slots:
            return await fetch(url)

    # ok: gather-without-concurrency-limit
    return await asyncio.gather(*[one(url) for url in urls])


async def fixed():
    # ok: gather-without-concurrency-limit
    return await asyncio.gather(*[fetch(n) for n in range(3)])


async def batches(urls):
    for batch in chunked(urls, 10):
        # ok: gather-without-concurrency-limit
        await asyncio.gather(*[fetch(url) for url in batch])


async def known(a, b):
    # ok: gather-without-concurrency-limit
    return await asyncio.gather(fetch(a), fetch(b))


async def collected(client, payloads):
    tasks = []
    for payload in payloads:
        tasks.append(fetch(client, payload))
    # ruleid: gather-without-concurrency-limit
    return await asyncio.gather(*tasks)


async def named(client, payloads):
    tasks = []
    for payload in payloads:
        task = asyncio.create_task(client.download(payload))
        tasks.append(task)
    # ruleid: gather-without-concurrency-limit
    return await asyncio.gather(*tasks)


async def limited_collected(client, payloads):
    slots = asyncio.Semaphore(4)
    tasks = []
    for payload in payloads:
        tasks.append(fetch(client, payload, slots))
    # ok: gather-without-concurrency-limit
    return await asyncio.gather(*tasks)


async def drop_indexes(db, labels):
    # ok: gather-without-concurrency-limit
    await asyncio.gather(*[db.execute_query(f"DROP FULLTEXT INDEX FOR (n:{label})") for label in labels])
    drops = []
    for label in labels:
        drops.append(
            db.execute_query(
                f"DROP FULLTEXT INDEX FOR (n:{label})"
            )
        )
    # ok: gather-without-concurrency-limit
    await asyncio.gather(*drops)
