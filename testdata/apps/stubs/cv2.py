"""Stand-in for OpenCV; see README.md."""

from __future__ import annotations

from pathlib import Path

COLOR_BGR2GRAY = 6
IMREAD_GRAYSCALE = 0


def imread(path: str, flags: int = 1) -> bytes:
    """Return the file as it is."""
    return Path(path).read_bytes()


def cvtColor(picture: bytes, code: int) -> bytes:  # noqa: N802
    """Return the picture as it is."""
    return picture


def imwrite(path: str, picture: bytes) -> bool:
    """Write the picture as it is."""
    Path(path).write_bytes(picture)
    return True
