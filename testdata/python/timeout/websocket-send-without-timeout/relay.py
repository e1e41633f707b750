import websockets
from fastapi import WebSocket


async def relay(websocket: WebSocket, url):
    async with websockets.connect(url) as upstream:
        async for message in upstream:
            # ruleid: websocket-send-without-timeout
            await websocket.send_text(message)
