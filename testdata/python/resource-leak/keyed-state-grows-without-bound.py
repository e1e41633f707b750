import time
from collections import defaultdict

# ruleid: keyed-state-grows-without-bound
SKIPPED = {}

# ok: keyed-state-grows-without-bound
HANDLERS = {}

# ok: keyed-state-grows-without-bound
SESSIONS = {}


class RateLimitMiddleware:
    def __init__(self, app):
        # ruleid: keyed-state-grows-without-bound
        self._buckets: dict[str, list] = defaultdict(list)

    async def dispatch(self, request):
        client_ip = request.client.host
        self._buckets[client_ip].append(time.monotonic())


class Throttle:
    def __init__(self):
        # ruleid: keyed-state-grows-without-bound
        self.last_seen = {}

    def hit(self, user_id):
        self.last_seen[user_id] = time.monotonic()


class CleanLimiter:
    def __init__(self):
        # ok: keyed-state-grows-without-bound
        self.hits = defaultdict(list)

    def hit(self, client_ip):
        self.hits[client_ip].append(1)

    def forget(self, client_ip):
        self.hits.pop(client_ip, None)


class Form:
    def __init__(self):
        # ok: keyed-state-grows-without-bound
        self.fields = {}

    def add(self, key):
        self.fields[key] = 1


def skip(city):
    SKIPPED[city] = SKIPPED.get(city, 0) + 1


def handler(name, function):
    HANDLERS[name] = function


def open_session(session_id):
    SESSIONS[session_id] = 1


def close_session(session_id):
    del SESSIONS[session_id]
