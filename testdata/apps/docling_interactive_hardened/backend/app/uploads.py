"""Uploaded files: taken in pieces, never whole in memory, never above the limit."""

from __future__ import annotations

import asyncio
import errno
import logging
from pathlib import Path
from typing import BinaryIO

from fastapi import UploadFile

from app.errors import InvalidDocumentError, StorageFullError, UploadTooLargeError
from app.settings import Settings

logger = logging.getLogger(__name__)

PIECE = 1024 * 1024
SUFFIXES = frozenset({".pdf", ".docx", ".odt", ".pptx"})


def checked_suffix(filename: str | None) -> str:
    """Return the suffix of a file name; raises InvalidDocumentError for what cannot be converted."""
    suffix = Path(filename or "").suffix.lower()
    if suffix not in SUFFIXES:
        raise InvalidDocumentError(f"files must be one of {', '.join(sorted(SUFFIXES))}")
    return suffix


async def store(upload: UploadFile, target: Path, settings: Settings) -> int:
    """Write an upload to a file and return its size in bytes; nothing remains when it fails.

    Raises:
        UploadTooLargeError: it is above ``max_upload_bytes``.
        StorageFullError: the disk is full.
    """
    size = 0
    part = target.with_suffix(f"{target.suffix}.part")
    try:
        file: BinaryIO = await asyncio.to_thread(part.open, "wb")
        try:
            while piece := await upload.read(PIECE):
                size += len(piece)
                if size > settings.max_upload_bytes:
                    raise UploadTooLargeError(f"files must not be above {settings.max_upload_bytes} bytes")
                await asyncio.to_thread(file.write, piece)
        finally:
            await asyncio.to_thread(file.close)
        await asyncio.to_thread(part.replace, target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFullError("the disk is full") from error
        raise
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)
    return size
