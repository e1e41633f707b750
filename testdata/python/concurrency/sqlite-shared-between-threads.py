import sqlite3
import threading


def shared(path):
    # ruleid: sqlite-shared-between-threads
    return sqlite3.connect(path, check_same_thread=False)


# ruleid: sqlite-shared-between-threads
CONNECTION = sqlite3.connect("app.db", check_same_thread=False, timeout=5)


class Store:
    def __init__(self, path):
        # ruleid: sqlite-shared-between-threads
        self.conn = sqlite3.connect(path, check_same_thread=False)


class Locked:
    def __init__(self, path):
        self.lock = threading.Lock()
        # ok: sqlite-shared-between-threads
        self.conn = sqlite3.connect(path, check_same_thread=False)


def own(path):
    # ok: sqlite-shared-between-threads
    return sqlite3.connect(path)


def checkpoints(path):
    # ok: sqlite-shared-between-threads
    conn = sqlite3.connect(path, check_same_thread=False)
    return SqliteSaver(conn)
