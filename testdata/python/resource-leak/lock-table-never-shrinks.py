import asyncio
import threading
from collections import defaultdict

# ok: lock-table-never-shrinks
ROOMS = defaultdict(asyncio.Lock)


class Files:
    def __init__(self):
        self._locks: dict[str, asyncio.Lock] = {}
        self._users = {}
        self._removed = {}

    async def lock_for(self, path):
        if path not in self._locks:
            # ruleid: lock-table-never-shrinks
            self._locks[path] = asyncio.Lock()
        return self._locks[path]

    def user_lock(self, user_id):
        # ruleid: lock-table-never-shrinks
        return self._users.setdefault(user_id, threading.Lock())

    async def session_lock(self, session):
        # ruleid: lock-table-never-shrinks
        self._sessions[session.id] = asyncio.Lock()

    def camera(self, camera):
        # ok: lock-table-never-shrinks
        self._cameras[camera] = threading.Lock()

    async def removed(self, key):
        # ok: lock-table-never-shrinks
        self._removed[key] = asyncio.Lock()
        async with self._removed[key]:
            await work(key)
        self._removed.pop(key)

    def fixed(self):
        # ok: lock-table-never-shrinks
        self.fixed["index"] = asyncio.Lock()
