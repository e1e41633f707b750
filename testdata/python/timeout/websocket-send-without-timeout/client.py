import websockets


async def report(websocket, message):
    # ok: websocket-send-without-timeout
    await websocket.send(message)


async def work(url):
    async for websocket in websockets.connect(url):
        async for job in websocket:
            await report(websocket, job)
