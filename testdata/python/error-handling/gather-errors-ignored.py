import asyncio


async def notify(tasks):
    # ruleid: gather-errors-ignored
    await asyncio.gather(*tasks, return_exceptions=True)


class Bus:
    async def publish(self, handlers, event):
        # ruleid: gather-errors-ignored
        await asyncio.gather(*[h(event) for h in handlers], return_exceptions=True)

    async def run(self, a, b, log):
        # ruleid: gather-errors-ignored
        await asyncio.gather(a(), b(), return_exceptions=True)
        log.info("done")

    async def stop(self, tasks):
        # ok: gather-errors-ignored
        await asyncio.gather(*tasks, return_exceptions=True)


async def good(tasks, log):
    # ok: gather-errors-ignored
    results = await asyncio.gather(*tasks, return_exceptions=True)
    # ok: gather-errors-ignored
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log.info(result)
    return results


async def cancelled(tasks):
    for task in tasks:
        task.cancel()
    # ok: gather-errors-ignored
    await asyncio.gather(*tasks, return_exceptions=True)


async def work_off(queue, workers):
    await queue.join()
    # ok: gather-errors-ignored
    await asyncio.gather(*workers, return_exceptions=True)


async def drained(queue, worker):
    workers = [asyncio.create_task(worker()) for _ in range(4)]
    await queue.join()
    # ok: gather-errors-ignored
    await asyncio.gather(*workers, return_exceptions=True)
