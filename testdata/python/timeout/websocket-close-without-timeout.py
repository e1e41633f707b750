import asyncio


async def bad(subscribers, websocket):
    for ws in subscribers:
        # ruleid: websocket-close-without-timeout
        await ws.close()
    try:
        await websocket.accept()
    finally:
        # ruleid: websocket-close-without-timeout
        await websocket.close(code=1000)
    for connection in subscribers:
        if connection.old:
            # ruleid: websocket-close-without-timeout
            await connection.websocket.close()


async def good(subscribers, websocket, session):
    for ws in subscribers:
        # ok: websocket-close-without-timeout
        await asyncio.wait_for(ws.close(), timeout=5)
        async with asyncio.timeout(5):
            # ok: websocket-close-without-timeout
            await ws.close()
    # ok: websocket-close-without-timeout
    await websocket.close(code=1008)
    try:
        pass
    finally:
        # ok: websocket-close-without-timeout
        await session.close()
