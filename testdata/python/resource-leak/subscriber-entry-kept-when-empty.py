class Notifier:
    async def subscribe(self, task_id, websocket):
        # ruleid: subscriber-entry-kept-when-empty
        self.task_subscribers.setdefault(task_id, set()).add(websocket)
        try:
            await wait()
        finally:
            self.task_subscribers[task_id].discard(websocket)

    def listen(self, name, callback):
        # ruleid: subscriber-entry-kept-when-empty
        self._watchers.setdefault(name, []).append(callback)

    def join(self, room, client):
        # ruleid: subscriber-entry-kept-when-empty
        self.app.rooms.setdefault(room, set()).add(client)

    def join_clean(self, key, peer):
        # ok: subscriber-entry-kept-when-empty
        self.peers.setdefault(key, set()).add(peer)

    def leave_clean(self, key, peer):
        self.peers[key].discard(peer)
        if not self.peers[key]:
            del self.peers[key]

    def group(self, rows):
        groups = {}
        for row in rows:
            # ok: subscriber-entry-kept-when-empty
            groups.setdefault(row.kind, []).append(row)
        return groups
