import asyncio


class Manager:
    async def broadcast(self, message):
        for connection in self.active_connections:
            # ruleid: broadcast-ends-at-first-failure
            await connection.send_json(message)

    async def safe_errors(self, message):
        for socket in list(self.sockets):
            try:
                # ok: broadcast-ends-at-first-failure
                await socket.send_text(message)
            except RuntimeError:
                self.sockets.discard(socket)

    async def by_name(self, message):
        for name, client in self.clients.items():
            # ruleid: broadcast-ends-at-first-failure
            await client.send(message)

    async def bounded(self, message):
        for connection in list(self.active_connections):
            # ok: broadcast-ends-at-first-failure
            await asyncio.wait_for(connection.send_json(message), timeout=5)

    async def together(self, message):
        # ok: broadcast-ends-at-first-failure
        await asyncio.gather(*(c.send_json(message) for c in self.active_connections), return_exceptions=True)

    async def with_timeout(self, message):
        for connection in list(self.active_connections):
            async with asyncio.timeout(5):
                # ok: broadcast-ends-at-first-failure
                await connection.send_json(message)

    async def parts(self, socket, chunks):
        for chunk in chunks:
            # ok: broadcast-ends-at-first-failure
            await socket.send_bytes(chunk)
