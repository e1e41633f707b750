import websocket
import websockets


async def f(url, session, **kw):
    # ruleid: websocket-client-without-keepalive
    async with websockets.connect(url, ping_interval=None) as ws:
        pass
    # ruleid: websocket-client-without-keepalive
    async with session.ws_connect(url) as ws:
        pass
    # ok: websocket-client-without-keepalive
    async with session.ws_connect(url, heartbeat=30) as ws:
        pass
    # ok: websocket-client-without-keepalive
    async with websockets.connect(url) as ws:
        pass


def g(url):
    # ruleid: websocket-client-without-keepalive
    conn = websocket.create_connection(url)
    # ok: websocket-client-without-keepalive
    conn = websocket.create_connection(url, timeout=10)
    app = websocket.WebSocketApp(url)
    # ruleid: websocket-client-without-keepalive
    app.run_forever()
    # ok: websocket-client-without-keepalive
    app.run_forever(ping_interval=30, ping_timeout=10)
