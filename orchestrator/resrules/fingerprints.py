"""Identities of findings: GitHub's line hash, and our own fingerprint, which survives more."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import accumulate

_WINDOW = 100
_BASE = 37
_MASK = (1 << 64) - 1
_DROP = pow(_BASE, _WINDOW, 1 << 64)
_END_OF_FILE = 65535
_LINE_FEED = 10


def line_hashes(content: bytes) -> dict[int, str]:
    """Return GitHub's ``primaryLocationLineHash`` for each line (from 1) of a file.

    The algorithm is that of github/codeql-action (src/fingerprints.ts): a polynomial hash over the hundred UTF-16 code
    units from the start of the line that are neither space nor tab, and a count of how often the hash was seen in the
    file. GitHub rolls a window over the file; the same values follow from the hashes of the file's prefixes.
    """
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = [_units(line.replace(" ", "").replace("\t", "")) for line in text.split("\n")]
    units: list[int] = []
    starts = []
    for line in lines:
        starts.append(len(units))
        units += line
        units.append(_LINE_FEED)
    units[-1] = _END_OF_FILE  # the last line ends with the file
    units += [0] * _WINDOW
    prefixes = [0, *accumulate(units, lambda value, unit: (value * _BASE + unit) & _MASK)]
    seen: Counter[str] = Counter()
    hashes = {}
    for number, start in enumerate(starts, 1):
        text = f"{(prefixes[start + _WINDOW] - _DROP * prefixes[start]) & _MASK:x}"
        seen[text] += 1
        hashes[number] = f"{text}:{seen[text]}"
    return hashes


def _units(line: str) -> bytes | memoryview:
    """Return the UTF-16 code units of a line."""
    if line.isascii():
        return line.encode("ascii")
    return memoryview(line.encode("utf-16-le")).cast("H")


class Fingerprinter:
    """Gives each finding of a run a fingerprint from rule, path and code, without the line number.

    Equal code in one file is told apart by its order of appearance, so findings must come in file order.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def fingerprint(self, rule_id: str, path: str, code: str) -> str:
        """Return 32 hexadecimal digits; white space in ``code`` does not count."""
        key = "\0".join((rule_id, path, "".join(code.split())))
        self._seen[key] += 1
        return hashlib.sha256(f"{key}\0{self._seen[key]}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
