import asyncio

background = set()


async def work():
    await asyncio.sleep(1)


def start():
    return asyncio.create_task(work())


def start_named():
    return start()


def start_on_loop():
    task = asyncio.get_running_loop().create_task(work())
    return task


def start_kept():
    task = asyncio.create_task(work())
    background.add(task)
    task.add_done_callback(background.discard)
    return task


async def handler():
    # BAD: the returned task is thrown away
    start()  # $ Alert


async def handler_named():
    # BAD: through two helpers
    start_named()  # $ Alert


async def handler_loop():
    # BAD: started on the loop object and returned through a variable
    start_on_loop()  # $ Alert


async def handler_kept():
    # GOOD: the helper keeps the task in a set
    start_kept()


async def handler_awaited():
    # GOOD: awaited
    await start()


async def handler_stored():
    # GOOD: kept until it is awaited
    task = start()
    await asyncio.sleep(0)
    await task


async def direct():
    # GOOD here: no helper in between, the pattern rule task-dropped reports it
    asyncio.create_task(work())
