"""The files of a document below the work folder. These functions block and run in worker processes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary path that replaces ``target`` when the block succeeds and vanishes when it fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".part-", suffix=target.suffix, dir=target.parent)
    os.close(descriptor)
    tmp = Path(name)
    try:
        yield tmp
        os.replace(tmp, target)
    finally:
        tmp.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write a whole file or nothing."""
    with replacing(target) as tmp:
        tmp.write_text(text, encoding="utf-8")


def save_image(target: Path, image: Image.Image) -> None:
    """Write a picture or nothing, and free its memory."""
    try:
        with replacing(target) as tmp:
            image.save(tmp, format="PNG")
    finally:
        image.close()


def remove_work(folder: Path, upload: Path | None) -> None:
    """Remove the work folder of a document, and its upload when given."""
    shutil.rmtree(folder, ignore_errors=True)
    if upload is not None:
        upload.unlink(missing_ok=True)


def remove_leftovers(folders: list[Path]) -> int:
    """Remove temporary files that a process left behind when it was ended; return how many."""
    removed = 0
    for folder in folders:
        for path in [*folder.rglob("*.part"), *folder.rglob(".part-*"), *folder.rglob(".*.tmp")]:
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def make_folders(folders: list[Path]) -> None:
    """Create the folders that are missing."""
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)


def probe(folders: list[Path]) -> None:
    """Write and remove a small file in each folder; raises OSError where that fails."""
    for folder in folders:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"probe")
