"""Copies of files that the engine cannot read where they lie, made so that line numbers stay right.

Semgrep picks the language by file name: it does not know ``.mts``, ``Containerfile`` or ``Dockerfile.dev``, finds no
scripts in ``.vue`` and ``.svelte`` files, and cannot match the first statement behind a byte-order mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
"""Of five bits each; without upper case, which some file systems do not tell apart."""
_BITS = 5
_SERIAL = 7
MAX_CODED = 900
"""Sets of files that names can tell; a name is at most 255 characters long."""

_BOM = b"\xef\xbb\xbf"
_SCRIPT = re.compile(rb"<script\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_SELF_CLOSED = re.compile(rb"/\s*$")
_DOCKERFILE = re.compile(r"^((Docker|Container)file(\..+)?|.+\.(Docker|Container)file)$", re.IGNORECASE)


def staged_name(path: str) -> str | None:
    """Return the path under which the engine reads a file, or None when it can read the file as it is."""
    folder, _, name = path.rpartition("/")
    prefix = f"{folder}/" if folder else ""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if suffix in (".vue", ".svelte", ".mts", ".cts"):
        return f"{path}.ts"
    if _DOCKERFILE.match(name) and name != "Dockerfile" and suffix != ".dockerfile":
        return f"{prefix}{name}.dockerfile"
    return None


def stage(content: bytes, path: str, target: Path) -> bool:
    """Write what the engine is to read of a file to ``target``; False when there is nothing in it to read."""
    if path.endswith((".vue", ".svelte")):
        content = script_only(content)
        if not content.strip():
            return False
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.removeprefix(_BOM))
    return True


def has_byte_order_mark(path: Path) -> bool:
    """Whether a file starts with a UTF-8 byte-order mark."""
    with path.open("rb") as file:
        return file.read(3) == _BOM


def script_only(content: bytes) -> bytes:
    """Blank out everything of a single-file component but its scripts, keeping every line and column."""
    out = bytearray(re.sub(rb"[^\r\n]", b" ", content))
    for match in _SCRIPT.finditer(content):
        if not _SELF_CLOSED.search(match.group(1)):
            out[match.start(2) : match.end(2)] = match.group(2)
    return bytes(out)


def coded_name(serial: int, members: Sequence[bool], path: str) -> str:
    """Return a name for a copy of a file that tells of which sets the file is a member.

    The engine reads a file by those rules only whose pattern of paths its name has; so it can be told which rules a
    file needs, while one process still runs all rules over all files.

    Args:
        serial: makes the name the only one; below ten million.
        members: whether the file is in each of the sets, at most MAX_CODED.
        path: the file's own path; its suffix is kept, for it tells the language.
    """
    stem, _, suffix = path.rsplit("/", 1)[-1].rpartition(".")
    digits = (members[at : at + _BITS] for at in range(0, len(members), _BITS))
    code = "".join(_DIGITS[sum(1 << place for place, bit in enumerate(bits) if bit)] for bits in digits)
    return f"{serial:0{_SERIAL}d}{code}{'.d' if stem.endswith('.d') else ''}.{suffix}"


def members_of(number: int) -> str:
    """Return the pattern that the names of the members of this set have, and no others."""
    digits = "".join(digit for value, digit in enumerate(_DIGITS) if value >> number % _BITS & 1)
    return f"{'?' * (_SERIAL + number // _BITS)}[{digits}]*"
