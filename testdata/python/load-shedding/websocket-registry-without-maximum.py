class Manager:
    async def connect(self, websocket):
        await websocket.accept()
        # ruleid: websocket-registry-without-maximum
        self.active.append(websocket)

    async def join(self, websocket, room):
        await websocket.accept()
        # ruleid: websocket-registry-without-maximum
        self.rooms[room].add(websocket)

    async def by_id(self, websocket, client_id):
        await websocket.accept()
        log(client_id)
        # ruleid: websocket-registry-without-maximum
        self.clients[client_id] = websocket

    async def limited(self, websocket):
        if len(self.active) >= 100:
            await websocket.close(code=1013)
            return
        await websocket.accept()
        # ok: websocket-registry-without-maximum
        self.active.append(websocket)

    async def single(self, websocket):
        # ok: websocket-registry-without-maximum
        await websocket.accept()
