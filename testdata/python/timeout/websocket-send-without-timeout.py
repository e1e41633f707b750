import asyncio


async def broadcast(connections, message):
    for websocket in connections:
        # ruleid: websocket-send-without-timeout
        await websocket.send_json(message)


class Manager:
    async def push(self, ws, text):
        # ruleid: websocket-send-without-timeout
        await ws.send_text(text)
        # ruleid: websocket-send-without-timeout
        await self.socket.send_bytes(b"x")
        # ok: websocket-send-without-timeout
        await asyncio.wait_for(ws.send_text(text), timeout=5)
        async with asyncio.timeout(5):
            # ok: websocket-send-without-timeout
            await ws.send_text(text)
        # ok: websocket-send-without-timeout
        await ws.close()
