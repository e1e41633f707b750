"""The result cache: what the engine said of each file, kept between runs.

The engine's results are a function of a file's content and path, the rules, the engine's version and the options. The
last three make the key of a cache file; each entry is then valid for one path with one content. A cache that is absent,
corrupt or written by another version is a cold run and never an error. Files for which the engine reported a time-out
or an error are not kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from resrules import __version__
from resrules.errors import OutputError
from resrules.model import Match, Notice, Place, Region, Replacement
from resrules.report.files import write_text
from resrules.suppressions import Comment

FORMAT = 5
"""Version of the cache files; another one is not read."""

MAX_BYTES = 1_000_000_000
"""Cache files of other projects or rules are removed, the oldest first, when all of them take more, in bytes."""

UNUSED_RUNS = 20
"""Runs after which an entry that no run used is dropped."""

RACY_NS = 2_000_000_000
"""A file changed this shortly before it was cached may change again within the clock's resolution (git's racy rule)."""

Signature = tuple[int, int, int, int]
"""Size, modification time, inode and change time of a file: while they stay the same, so does its content."""


@dataclass(frozen=True)
class Entry:
    """What is known about one file."""

    digest: str
    matches: tuple[Match, ...]
    notices: tuple[Notice, ...]
    lines: int
    comments: tuple[Comment, ...] = ()
    names: Mapping[str, int] = field(default_factory=dict)
    """How often each name of a limit occurs."""


def cache_folder(chosen: Path | None = None) -> Path:
    """Return the folder of the cache: the one chosen, else RESRULES_CACHE_DIR, else the user's cache folder."""
    if chosen is not None:
        return chosen
    named = os.environ.get("RESRULES_CACHE_DIR")
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("resrules", appauthor=False)


def digest_of(*parts: object) -> str:
    """Return a digest of values that have a stable JSON form."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()[:32]


def signature_of(path: Path) -> Signature:
    """Return the signature of a file.

    Raises:
        OSError: it cannot be looked at.
    """
    status = path.stat()
    return (status.st_size, status.st_mtime_ns, status.st_ino, status.st_ctime_ns)


@dataclass
class ResultCache:
    """The entries of one project under one set of rules.

    ``root`` names the project only by the last part of its path, so that a moved checkout and another CI job find it.
    """

    folder: Path
    root: Path
    key: str
    problem: str = ""
    """Why an existing cache was dropped, or why it could not be written; "" when all is well."""
    _entries: dict[str, Any] = field(default_factory=dict)
    _changed: bool = False
    _used: set[str] = field(default_factory=set)
    _digests: dict[str, tuple[str, Signature]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """The cache file."""
        return self.folder / f"results-{digest_of(self.root.name, self.key)}.json"

    def load(self) -> None:
        """Read the cache file, if there is one."""
        try:
            document = json.loads(self.path.read_bytes())
            if document["format"] != [FORMAT, __version__] or not isinstance(document["files"], dict):
                return
            self._entries = document["files"]
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.problem = f"the cache {self.path} was unreadable and is built anew ({type(error).__name__})"

    def get(self, path: str) -> Entry | None:
        """Return what is known about a file with its present content, None when it must be analysed."""
        raw = self._entries.get(path)
        try:
            signature = signature_of(self.root / path)
            if raw is not None and tuple(raw["stat"]) == signature and not _racy(signature, raw["seen"]):
                self._digests[path] = (raw["digest"], signature)
            else:
                self._digests[path] = (content_digest(self.root / path), signature)
            if raw is None or raw["digest"] != self._digests[path][0]:
                return None
            entry = _entry(path, raw)
        except (OSError, KeyError, TypeError, ValueError, IndexError, AttributeError):
            return None
        self._used.add(path)
        if tuple(raw["stat"]) != signature or raw["unused"]:
            raw.update(stat=signature, seen=time.time_ns(), unused=0)
            self._changed = True
        return entry

    def put(
        self,
        path: str,
        matches: Iterable[Match],
        notices: Iterable[Notice],
        lines: int,
        comments: Iterable[Comment] = (),
        names: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """Keep what a file gave; get must have been asked for it before, so that its content is known."""
        known = self._digests.get(path)
        if known is None:
            return
        with suppress(OSError):
            if signature_of(self.root / path) != known[1]:
                return  # changed while it was analysed
        self._entries[path] = {
            "digest": known[0],
            "stat": known[1],
            "seen": time.time_ns(),
            "unused": 0,
            "lines": lines,
            "matches": [row_of_match(match) for match in matches],
            "notices": [[n.level, n.kind, n.text, n.rule_id] for n in notices],
            "comments": [comment.row for comment in comments],
            "names": dict(names),
        }
        self._used.add(path)
        self._changed = True

    def save(self) -> None:
        """Write the cache whole or not at all; a full disk or a folder without permission costs the cache only."""
        if not self._changed:
            return
        for path in [path for path in self._entries if path not in self._used]:
            entry = self._entries[path]
            entry["unused"] = entry.get("unused", 0) + 1
            if entry["unused"] > UNUSED_RUNS:
                del self._entries[path]
        document = {"format": [FORMAT, __version__], "files": self._entries}
        try:
            write_text(self.path, json.dumps(document, ensure_ascii=False, separators=(",", ":")))
            _shrink(self.folder, keep=self.path)
        except OutputError as error:
            self.problem = f"the cache could not be written: {error}"


def cache_files(folder: Path) -> list[tuple[Path, int, float]]:
    """Return the cache files with their sizes in bytes and the times of their last use (seconds since the epoch)."""
    out = []
    with suppress(OSError):
        for path in sorted(folder.glob("*.json")):
            status = path.stat()
            out.append((path, status.st_size, status.st_mtime))
    return out


def clear(folder: Path) -> int:
    """Remove all cache files; return how many there were.

    Raises:
        OutputError: one cannot be removed.
    """
    files = cache_files(folder)
    try:
        for path, _, _ in files:
            path.unlink(missing_ok=True)
        if folder.is_dir() and not any(folder.iterdir()):
            shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(f"the cache {folder} cannot be cleared ({error.strerror})") from error
    return len(files)


def _shrink(folder: Path, keep: Path) -> None:
    files = sorted(cache_files(folder), key=lambda row: row[2])
    total = sum(size for _, size, _ in files)
    for path, size, _ in files:
        if total <= MAX_BYTES:
            return
        if path != keep:
            with suppress(OSError):
                path.unlink()
                total -= size


def _racy(signature: Signature, seen: int) -> bool:
    return max(signature[1], signature[3]) > seen - RACY_NS


def content_digest(path: Path) -> str:
    """Return a digest of a file's content.

    Raises:
        OSError: it cannot be read.
    """
    return hashlib.sha256(path.read_bytes()).hexdigest()


def row_of_match(match: Match) -> list[Any]:
    """Return a match of the engine as values of JSON, without its path."""
    region = match.place.region
    return [
        match.rule_id,
        [region.start_line, region.start_column, region.end_line, region.end_column],
        match.message,
        match.snippet,
        dict(match.values),
        match.replacement.text if match.replacement else None,
        match.line_hash,
    ]


def _entry(path: str, raw: Mapping[str, Any]) -> Entry:
    return Entry(
        raw["digest"],
        tuple(match_of_row(path, row) for row in raw["matches"]),
        tuple(Notice(level, kind, text, path, rule) for level, kind, text, rule in raw["notices"]),
        int(raw["lines"]),
        tuple(Comment.from_row(row) for row in raw["comments"]),
        {str(name): int(count) for name, count in raw["names"].items()},
    )


def match_of_row(path: str, row: Sequence[Any]) -> Match:
    """Return the match that row_of_match took apart."""
    rule_id, region, message, snippet, values, fix, line_hash = row
    place = Place(path, Region(*region))
    return Match(
        rule_id, place, message, snippet, values, None if fix is None else Replacement(place, fix), line_hash=line_hash
    )
