import aiohttp
import websockets
from websockets.asyncio.client import connect


async def client(url, session):
    # ruleid: websocket-message-size-unlimited
    socket = await websockets.connect(url, max_size=None)
    # ruleid: websocket-message-size-unlimited
    async with connect(url, max_size=None) as other:
        pass
    # ruleid: websocket-message-size-unlimited
    third = await session.ws_connect(url, max_msg_size=0)
    # ok: websocket-message-size-unlimited
    bounded = await websockets.connect(url, max_size=2**24)
    # ok: websocket-message-size-unlimited
    default = await websockets.connect(url)


def server():
    # ruleid: websocket-message-size-unlimited
    return aiohttp.web.WebSocketResponse(max_msg_size=0)
