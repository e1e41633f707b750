"""The documents, their events and the exports that wait."""

from __future__ import annotations

import json
import logging
import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Any

from app.database import Database
from app.errors import NotFoundError

logger = logging.getLogger(__name__)

SUMMARY = "id, filename, status, stage, progress, error, degraded, created_at"


def _now() -> str:
    return datetime.now(UTC).isoformat()


class Repository:
    """Each method is one short transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, document_id: str, filename: str, path: str) -> None:
        def insert(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT INTO documents (id, filename, path, created_at) VALUES (?, ?, ?, ?)",
                (document_id, filename, path, _now()),
            )

        await self._database.write(insert)

    async def set_stage(self, document_id: str, stage: str, progress: int) -> None:
        def update(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE documents SET status = 'running', stage = ?, progress = ? WHERE id = ?",
                (stage, progress, document_id),
            )
            db.execute(
                "INSERT INTO events (document_id, stage, message, created_at) SELECT id, ?, 'started', ? FROM documents"
                " WHERE id = ?",
                (stage, _now(), document_id),
            )

        await self._database.write(update)

    async def finish(self, document_id: str, result: dict[str, Any], degraded: list[dict[str, str]]) -> None:
        def update(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE documents SET status = 'done', progress = 100, error = NULL, result = ?, degraded = ?,"
                " finished_at = ? WHERE id = ?",
                (json.dumps(result), json.dumps(degraded), _now(), document_id),
            )

        await self._database.write(update)

    async def fail(self, document_id: str, message: str) -> None:
        def update(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE documents SET status = 'failed', error = ?, finished_at = ? WHERE id = ?",
                (message, _now(), document_id),
            )

        await self._database.write(update)

    async def queue_again(self, document_id: str) -> None:
        def update(db: sqlite3.Connection) -> None:
            db.execute("UPDATE documents SET status = 'queued', error = NULL WHERE id = ?", (document_id,))

        await self._database.write(update)

    async def get(self, document_id: str) -> dict[str, Any]:
        """Return a document with its result; raises NotFoundError."""
        row = await self._database.read(
            lambda db: db.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
        )
        if row is None:
            raise NotFoundError("there is no such document")
        return _document(row)

    async def count_view(self, document_id: str) -> None:
        def update(db: sqlite3.Connection) -> None:
            db.execute("UPDATE documents SET views = views + 1 WHERE id = ?", (document_id,))

        await self._database.write(update)

    async def page(self, limit: int, offset: int) -> list[dict[str, Any]]:
        rows = await self._database.read(
            lambda db: db.execute(
                f"SELECT {SUMMARY} FROM documents ORDER BY created_at DESC LIMIT ? OFFSET ?", (limit, offset)
            ).fetchall()
        )
        return [_document(row) for row in rows]

    async def counts(self) -> dict[str, int]:
        rows = await self._database.read(
            lambda db: db.execute("SELECT status, COUNT(*) FROM documents GROUP BY status").fetchall()
        )
        return {row[0]: row[1] for row in rows}

    async def interrupted(self, before: datetime) -> list[str]:
        """Return the documents that were accepted before some time and not finished, oldest first."""
        rows = await self._database.read(
            lambda db: db.execute(
                "SELECT id FROM documents WHERE status IN ('queued', 'running') AND created_at < ? ORDER BY created_at",
                (before.isoformat(),),
            ).fetchall()
        )
        return [row[0] for row in rows]

    async def finished_before(self, age: timedelta) -> list[dict[str, Any]]:
        limit = (datetime.now(UTC) - age).isoformat()
        rows = await self._database.read(
            lambda db: db.execute(
                "SELECT id, path FROM documents WHERE finished_at < ? ORDER BY finished_at LIMIT 500", (limit,)
            ).fetchall()
        )
        return [dict(row) for row in rows]

    async def delete(self, document_id: str) -> None:
        def delete(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM documents WHERE id = ?", (document_id,))

        await self._database.write(delete)

    async def remember_export(self, document_id: str, project: int) -> None:
        def insert(db: sqlite3.Connection) -> None:
            db.execute(
                "INSERT OR IGNORE INTO exports (document_id, project, created_at) VALUES (?, ?, ?)",
                (document_id, project, _now()),
            )

        await self._database.write(insert)

    async def waiting_exports(self) -> list[tuple[str, int]]:
        rows = await self._database.read(
            lambda db: db.execute("SELECT document_id, project FROM exports ORDER BY created_at LIMIT 50").fetchall()
        )
        return [(row[0], row[1]) for row in rows]

    async def export_done(self, document_id: str, project: int) -> None:
        def delete(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM exports WHERE document_id = ? AND project = ?", (document_id, project))

        await self._database.write(delete)

    async def beat(self) -> None:
        """Write one row, which proves that the database can be written."""

        def upsert(db: sqlite3.Connection) -> None:
            db.execute("INSERT OR REPLACE INTO heartbeat (id, beat) VALUES (1, ?)", (_now(),))

        await self._database.write(upsert)


def _document(row: sqlite3.Row) -> dict[str, Any]:
    document = dict(row)
    for field in ("result", "degraded"):
        if document.get(field):
            try:
                document[field] = json.loads(document[field])
            except ValueError:
                logger.exception("field %s of document %s is damaged", field, document["id"])
                document[field] = None
    document["degraded"] = document.get("degraded") or []
    return document
