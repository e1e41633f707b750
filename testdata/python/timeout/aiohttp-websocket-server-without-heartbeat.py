import aiohttp.web
from aiohttp import web
from aiohttp.web import WebSocketResponse


def bad():
    # ruleid: aiohttp-websocket-server-without-heartbeat
    web.WebSocketResponse()
    # ruleid: aiohttp-websocket-server-without-heartbeat
    WebSocketResponse(max_msg_size=0)
    # ruleid: aiohttp-websocket-server-without-heartbeat
    return aiohttp.web.WebSocketResponse(autoping=True)


def good(**options):
    # ok: aiohttp-websocket-server-without-heartbeat
    web.WebSocketResponse(heartbeat=30)
    # ok: aiohttp-websocket-server-without-heartbeat
    WebSocketResponse(receive_timeout=60)
    # ok: aiohttp-websocket-server-without-heartbeat
    return web.WebSocketResponse(**options)
