class Manager:
    def __init__(self):
        self.active_connections = set()
        self.rooms = {}

    async def broadcast(self, message):
        # ruleid: shared-collection-iterated-over-await
        for connection in self.active_connections:
            await connection.send_json(message)

    async def to_all(self, message):
        # ruleid: shared-collection-iterated-over-await
        for room, socket in self.rooms.items():
            await socket.send_text(message)

    async def values(self, message):
        # ruleid: shared-collection-iterated-over-await
        for socket in self.rooms.values():
            await socket.send_text(message)

    async def safe(self, message):
        # ok: shared-collection-iterated-over-await
        for connection in list(self.active_connections):
            await connection.send_json(message)

    async def sync(self):
        # ok: shared-collection-iterated-over-await
        for connection in self.active_connections:
            connection.mark()


async def local(items):
    # ok: shared-collection-iterated-over-await
    for item in items:
        await item.send()
