class Manager:
    def __init__(self):
        self.active_connections = []
        self.viewers = set()

    async def connect(self, websocket):
        await websocket.accept()
        # ruleid: connection-list-without-removal
        self.active_connections.append(websocket)


class Hub:
    async def open(self, ws):
        # ruleid: connection-list-without-removal
        self._sockets.add(ws)


def register(client):
    # ruleid: connection-list-without-removal
    state.clients.append(client)


def build(names):
    found = []
    for name in names:
        # ok: connection-list-without-removal
        found.append(name)
    return found
