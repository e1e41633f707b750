async def main(loop, work, tasks):
    # ruleid: python-executor-wait
    await loop.run_in_executor(None, work)
    # ruleid: python-executor-wait
    await asyncio.wait(tasks)
    # ok: python-executor-wait
    await asyncio.to_thread(path.unlink)
    # ruleid: python-executor-wait
    await asyncio.gather(*tasks)
    # ok: python-executor-wait
    # await asyncio.gather(work)
    # ok: python-executor-wait
    work()
