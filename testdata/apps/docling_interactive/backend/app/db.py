import json
import sqlite3
from datetime import datetime

from app.config import DB_PATH

conn = sqlite3.connect(DB_PATH, check_same_thread=False)
conn.row_factory = sqlite3.Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY,
    filename TEXT NOT NULL,
    path TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'queued',
    stage TEXT,
    progress INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    result TEXT,
    views INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    message TEXT,
    created_at TEXT NOT NULL
);
"""


def init_db():
    conn.executescript(SCHEMA)
    conn.commit()


def create_document(document_id, filename, path):
    conn.execute(
        "INSERT INTO documents (id, filename, path, created_at) VALUES (?, ?, ?, ?)",
        (document_id, filename, path, datetime.utcnow().isoformat()),
    )
    conn.commit()


def update_document(document_id, **fields):
    columns = ", ".join(f"{name} = ?" for name in fields)
    conn.execute(f"UPDATE documents SET {columns} WHERE id = ?", (*fields.values(), document_id))
    conn.commit()


def add_event(document_id, stage, message):
    conn.execute(
        "INSERT INTO events (document_id, stage, message, created_at) VALUES (?, ?, ?, ?)",
        (document_id, stage, message, datetime.utcnow().isoformat()),
    )
    conn.commit()


def get_document(document_id):
    row = conn.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        return None
    document = dict(row)
    if document["result"]:
        document["result"] = json.loads(document["result"])
    return document


def list_documents():
    return [dict(row) for row in conn.execute("SELECT * FROM documents ORDER BY created_at DESC").fetchall()]


def document_stats():
    db = sqlite3.connect(DB_PATH)
    rows = db.execute("SELECT status, COUNT(*) FROM documents GROUP BY status").fetchall()
    return {status: count for status, count in rows}


def replace_events(document_id, events):
    conn.execute("DELETE FROM events WHERE document_id = ?", (document_id,))
    for stage, message in events:
        add_event(document_id, stage, message)


def delete_document(document_id):
    db = sqlite3.connect(DB_PATH)
    db.execute("BEGIN")
    db.execute("DELETE FROM events WHERE document_id = ?", (document_id,))
    db.execute("DELETE FROM documents WHERE id = ?", (document_id,))
    db.commit()
    db.close()
