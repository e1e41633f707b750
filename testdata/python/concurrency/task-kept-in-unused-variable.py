import asyncio


async def start(poll):
    # ruleid: task-kept-in-unused-variable
    task = asyncio.create_task(poll())


async def ignored(poll):
    # ruleid: task-kept-in-unused-variable
    _ = asyncio.create_task(poll())
    return True


async def typed(poll, log):
    # ruleid: task-kept-in-unused-variable
    worker = asyncio.ensure_future(poll())
    log.info("started")


async def awaited(poll):
    # ok: task-kept-in-unused-variable
    task = asyncio.create_task(poll())
    await task


async def kept(poll, tasks):
    # ok: task-kept-in-unused-variable
    task = asyncio.create_task(poll())
    tasks.add(task)


async def conditional(poll, flag):
    task = None
    if flag:
        # ok: task-kept-in-unused-variable
        task = asyncio.create_task(poll())
    try:
        return flag
    finally:
        if task:
            task.cancel()


async def application_life(app):
    forwarder: asyncio.Task | None = None
    if app.forwards:
        # ok: task-kept-in-unused-variable
        forwarder = asyncio.create_task(app.forward())
    try:
        yield
    finally:
        if forwarder is not None:
            forwarder.cancel()
            await forwarder
