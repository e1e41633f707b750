"""State of a document after each stage, so that a run can go on where it stopped."""

import json

from app.config import CHECKPOINT_DIR


def checkpoint_path(document_id):
    return CHECKPOINT_DIR / f"{document_id}.json"


def save_checkpoint(document_id, stage, state):
    path = checkpoint_path(document_id)
    with open(path, "w") as f:
        json.dump({"stage": stage, "state": state}, f)


def load_checkpoint(document_id):
    checkpoint_file = checkpoint_path(document_id)
    try:
        data = json.loads(checkpoint_file.read_text())
    except Exception:
        return None, {}
    return data["stage"], data["state"]


def save_manifest(document_id, files):
    manifest = CHECKPOINT_DIR / f"{document_id}.manifest.json"
    manifest.write_text(json.dumps({"document": document_id, "files": files}))


def delete_checkpoint(document_id):
    path = checkpoint_path(document_id)
    if path.exists():
        path.unlink()
