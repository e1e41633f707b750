"""SQLite: a small pool of connections in WAL mode, short transactions, bounded waits."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TypeVar

from app.breaker import CircuitBreaker
from app.errors import CircuitOpenError, DatabaseCorruptError, DatabaseUnavailableError, StorageFullError
from app.retry import database_retry, is_busy
from app.settings import Settings

logger = logging.getLogger(__name__)

T = TypeVar("T")

SCHEMA_VERSION = 1
SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY,
    filename TEXT NOT NULL,
    path TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'queued',
    stage TEXT,
    progress INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    degraded TEXT NOT NULL DEFAULT '[]',
    result TEXT,
    views INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    finished_at TEXT
);
CREATE INDEX IF NOT EXISTS documents_status ON documents (status, created_at);
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    message TEXT,
    created_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS exports (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    project INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    PRIMARY KEY (document_id, project)
);
CREATE TABLE IF NOT EXISTS heartbeat (id INTEGER PRIMARY KEY CHECK (id = 1), beat TEXT NOT NULL);
"""

PROGRESS_STEPS = 10_000
"""Steps of SQLite's machine between two looks at the clock."""


class Database:
    """A pool of at most ``sqlite_pool_size`` connections, each used by one thread at a time.

    A query is interrupted after ``sqlite_query_timeout``; a transaction that finds the database locked is repeated with
    growing pauses. When that fails again and again the breaker refuses writes at once, and reads go on.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._opened = 0
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue(maxsize=settings.sqlite_pool_size)
        self._threads = ThreadPoolExecutor(max_workers=settings.sqlite_pool_size, thread_name_prefix="sqlite")
        self.breaker = CircuitBreaker("database", failures=10, window=5.0, open_time=5.0, successes=2, counts=is_busy)

    async def start(self) -> None:
        """Open the file and bring its schema up to date; raises when it is damaged or cannot be written."""
        await self._run(self._migrate)

    def _migrate(self) -> None:
        with self._connection() as connection:
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if answer != "ok":
                raise DatabaseCorruptError(f"the database is damaged: {answer}")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise DatabaseUnavailableError(
                    f"the database has schema {version}, this program knows {SCHEMA_VERSION}"
                )
            connection.executescript(SCHEMA)
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` with a connection; it only reads."""
        return await self._run(lambda: self._read(work))

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` in a transaction that holds the write lock from its start; it may run more than once."""
        return await self._run(lambda: self._write(work))

    async def _run(self, call: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._translated, call)

    def _translated(self, call: Callable[[], T]) -> T:
        try:
            return call()
        except CircuitOpenError as error:
            raise DatabaseUnavailableError("the database is locked; reading still works") from error
        except sqlite3.Error as error:
            raise _typed(error) from error

    def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with self._connection() as connection:
            return work(connection)

    def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        for attempt in database_retry():
            with attempt, self.breaker.protect(), self._connection() as connection, _transaction(connection):
                return work(connection)
        raise AssertionError("the policy raises after the last attempt")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = self._take()
        deadline = time.monotonic() + self._settings.sqlite_query_timeout
        connection.set_progress_handler(lambda: time.monotonic() > deadline, PROGRESS_STEPS)
        try:
            yield connection
        finally:
            connection.set_progress_handler(None, 0)
            self._idle.put_nowait(connection)

    def _take(self) -> sqlite3.Connection:
        with suppress(queue.Empty):
            return self._idle.get_nowait()
        with self._lock:
            room = self._opened < self._settings.sqlite_pool_size
            if room:
                self._opened += 1
        if room:
            try:
                return self._connect()
            except BaseException:
                with self._lock:
                    self._opened -= 1
                raise
        try:
            return self._idle.get(timeout=self._settings.sqlite_connection_timeout)
        except queue.Empty:
            raise DatabaseUnavailableError("all connections of the database are in use") from None

    def _connect(self) -> sqlite3.Connection:
        # the pool hands a connection to one thread at a time, so it may move between them
        connection = sqlite3.connect(
            self._settings.database_path,
            timeout=self._settings.sqlite_busy_timeout,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def usage(self) -> dict[str, int]:
        """Return how many connections are open and idle, for the readiness route."""
        with self._lock:
            return {"open": self._opened, "idle": self._idle.qsize(), "maximum": self._settings.sqlite_pool_size}

    async def close(self) -> None:
        """Move the log into the file and close every connection."""
        await self._run(self._close_idle)
        self._threads.shutdown(wait=True)

    def _close_idle(self) -> None:
        while True:
            try:
                connection = self._idle.get_nowait()
            except queue.Empty:
                return
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.Error:
                logger.exception("the write-ahead log could not be emptied; SQLite does it at the next start")
            finally:
                connection.close()
                with self._lock:
                    self._opened -= 1


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _typed(error: sqlite3.Error) -> Exception:
    """Return the error of this service that says what a client should do."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        logger.error("the disk is full: %s", error)
        return StorageFullError("the disk is full")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        logger.critical("the database is damaged and must be restored: %s", error)
        return DatabaseCorruptError("the database is damaged")
    if code == sqlite3.SQLITE_INTERRUPT:
        return DatabaseUnavailableError("a query of the database took too long")
    if is_busy(error):
        return DatabaseUnavailableError("the database is locked")
    logger.error("the database failed: %s", error)
    return DatabaseUnavailableError("the database failed")
