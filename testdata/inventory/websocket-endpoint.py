@app.websocket("/ws")
# ruleid: websocket-endpoint
async def progress(socket):
    await socket.accept()


@app.get("/")
# ok: websocket-endpoint
async def home():
    return {}
