import asyncio


async def handler(websocket, ws, reader):
    # ruleid: websocket-receive-without-timeout
    await websocket.receive_text()
    # ruleid: websocket-receive-without-timeout
    await ws.receive_json()
    # ruleid: websocket-receive-without-timeout
    data = await ws.recv()
    # ok: websocket-receive-without-timeout
    await asyncio.wait_for(websocket.receive_text(), timeout=60)
    # ok: websocket-receive-without-timeout
    await reader.recv()
    async with asyncio.timeout(60):
        # ok: websocket-receive-without-timeout
        await ws.recv()
