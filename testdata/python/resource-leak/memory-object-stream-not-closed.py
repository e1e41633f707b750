import anyio


async def pipe(produce):
    # ruleid: memory-object-stream-not-closed
    send, receive = anyio.create_memory_object_stream(0)
    async with anyio.create_task_group() as group:
        group.start_soon(produce, send)
        async for item in receive:
            print(item)


async def half(produce):
    # ruleid: memory-object-stream-not-closed
    send, receive = anyio.create_memory_object_stream(0)
    async with anyio.create_task_group() as group:
        group.start_soon(produce, receive)
        async with send:
            await send.send(1)


async def unread(group, work):
    # ruleid: memory-object-stream-not-closed
    writer, reader = anyio.create_memory_object_stream[int](1)
    group.start_soon(work, writer, reader)
    await writer.send(1)


async def closed(group, work):
    # ok: memory-object-stream-not-closed
    send, receive = anyio.create_memory_object_stream(0)
    async with send, receive:
        group.start_soon(work, send)


async def closed_by_hand(group, work):
    # ok: memory-object-stream-not-closed
    send, receive = anyio.create_memory_object_stream(0)
    try:
        group.start_soon(work, send)
    finally:
        await send.aclose()
        await receive.aclose()


def pair():
    # ok: memory-object-stream-not-closed
    send, receive = anyio.create_memory_object_stream(0)
    return send, receive
