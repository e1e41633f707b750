"""Identities of findings: GitHub's line hash, and our own fingerprint, which survives more."""

from __future__ import annotations

import hashlib
from collections import Counter

_WINDOW = 100
_BASE = 37
_MASK = (1 << 64) - 1
_DROP = pow(_BASE, _WINDOW, 1 << 64)
_END_OF_FILE = 65535


def line_hashes(content: bytes) -> dict[int, str]:
    """Return GitHub's ``primaryLocationLineHash`` for each line (from 1) of a file.

    The algorithm is that of github/codeql-action (src/fingerprints.ts): a rolling hash over the next hundred
    UTF-16 code units that are neither space nor tab, and a count of how often the hash was seen in the file.
    """
    units = memoryview(content.decode("utf-8", "replace").encode("utf-16-le")).cast("H")
    window = [0] * _WINDOW
    line_of = [-1] * _WINDOW
    hashes: dict[int, str] = {}
    seen: Counter[str] = Counter()
    index = 0
    value = 0
    line = 0
    line_start = True
    previous_cr = False

    def put(unit: int) -> None:
        nonlocal index, value, line, line_start, previous_cr
        if line_of[index] != -1:
            text = f"{value:x}"
            seen[text] += 1
            hashes[line_of[index]] = f"{text}:{seen[text]}"
            line_of[index] = -1
        if line_start:
            line += 1
            line_start = False
            line_of[index] = line
        if unit == 10:
            line_start = True
        value = (_BASE * value + unit - _DROP * window[index]) & _MASK
        window[index] = unit
        index = (index + 1) % _WINDOW

    for unit in units:
        if unit in (32, 9) or (previous_cr and unit == 10):
            previous_cr = False
            continue
        previous_cr = unit == 13
        put(10 if unit == 13 else unit)
    put(_END_OF_FILE)
    for _ in range(_WINDOW):
        put(0)
    return hashes


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
