"""The state of a document after each stage: written atomically, checked when read, with the previous one kept.

These functions block; they run in a worker process, which is ended when they take too long.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import logging
import os
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from app.errors import CheckpointError, LockTimeoutError

logger = logging.getLogger(__name__)

VERSION = 2
FIRST_PAUSE = 0.05
LONGEST_PAUSE = 0.5


class Envelope(BaseModel):
    """What lies in a checkpoint file; ``checksum`` is that of ``body``."""

    version: int
    stage: str
    checksum: str
    body: str


def save(folder: Path, document_id: str, stage: str, state: dict[str, Any], limit: float) -> None:
    """Write a checkpoint; the file is the old one or the new one, never a part of either.

    Raises:
        LockTimeoutError: another process held the lock for ``limit`` seconds.
    """
    body = json.dumps(state)
    envelope = Envelope(version=VERSION, stage=stage, checksum=_digest(body), body=body)
    target = folder / f"{document_id}.json"
    with _locked(folder / f"{document_id}.lock", limit):
        descriptor, name = tempfile.mkstemp(prefix=f".{document_id}.", suffix=".tmp", dir=folder)
        tmp = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(envelope.model_dump_json())
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                os.replace(target, _previous(target))
            os.replace(tmp, target)
        finally:
            tmp.unlink(missing_ok=True)


def load(folder: Path, document_id: str, limit: float) -> tuple[str, dict[str, Any]] | None:
    """Return the stage and state of the newest checkpoint that is whole, or None when the document has none.

    A damaged one is moved aside and the previous one taken.

    Raises:
        CheckpointError: there were checkpoints and none can be used.
    """
    target = folder / f"{document_id}.json"
    damaged = False
    with _locked(folder / f"{document_id}.lock", limit):
        for path in (target, _previous(target)):
            try:
                return _read(path)
            except FileNotFoundError:
                continue
            except (ValidationError, ValueError) as error:
                damaged = True
                logger.error("checkpoint %s is damaged (%s), it is moved aside", path.name, error)
                os.replace(path, path.with_suffix(f"{path.suffix}.corrupt"))
    if damaged:
        raise CheckpointError(f"no usable checkpoint of {document_id}")
    return None


def delete(folder: Path, document_id: str, limit: float) -> None:
    """Remove all checkpoints of a document."""
    with _locked(folder / f"{document_id}.lock", limit):
        for path in folder.glob(f"{document_id}.json*"):
            path.unlink(missing_ok=True)
    (folder / f"{document_id}.lock").unlink(missing_ok=True)


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    envelope = Envelope.model_validate_json(path.read_bytes())
    if envelope.version != VERSION:
        raise ValueError(f"version {envelope.version}, expected {VERSION}")
    checksum = _digest(envelope.body)
    if checksum != envelope.checksum:
        raise ValueError("the checksum is wrong")
    state = json.loads(envelope.body)
    if not isinstance(state, dict):
        raise ValueError("the state is not an object")
    return envelope.stage, state


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _previous(path: Path) -> Path:
    return path.with_suffix(f"{path.suffix}.previous")


@contextmanager
def _locked(path: Path, limit: float) -> Iterator[None]:
    """Hold the lock file; other processes wait, at most ``limit`` seconds."""
    with path.open("w") as file:
        deadline = time.monotonic() + limit
        pause = FIRST_PAUSE
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() + pause > deadline:
                    raise LockTimeoutError(f"{path.name} is locked") from None
                time.sleep(pause * random.uniform(0.8, 1.2))
                pause = min(pause * 2, LONGEST_PAUSE)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)
