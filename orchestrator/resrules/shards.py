"""One audit on several machines: each analyses a share of the files, then the parts are put together.

A part holds what the engine said of the files of one shard, with a digest of each file. The audit itself (merge,
project checks, score, reports) is made of all parts at once, beside a checkout of the same commit, so that it cannot
differ from that of a single run.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from resrules import __version__
from resrules.audit import Collected, collect, engine_key
from resrules.cache import content_digest, match_of_row, row_of_match
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.discover import Discovery, SourceFile, discover
from resrules.errors import ConfigError, ReportError, TargetError
from resrules.model import Match, Notice
from resrules.suppressions import Comment

FORMAT = 2
"""Version of a part's form; parts of another one are refused."""


def parse_shard(text: str) -> tuple[int, int]:
    """Read ``i/n``, both from 1.

    Raises:
        ConfigError: it is not of that form, or i is not among 1 to n.
    """
    first, _, second = text.partition("/")
    if not (first.isdecimal() and second.isdecimal() and 1 <= int(first) <= int(second)):
        raise ConfigError(f"{text!r} is not a shard: write 2/4 for the second of four")
    return int(first), int(second)


def files_of_shard(files: Iterable[SourceFile], index: int, count: int) -> list[SourceFile]:
    """Return the share of the ``index``-th (from 1) of ``count`` shards: nearly equal in bytes, the same everywhere."""
    totals = [0] * count
    share = []
    for file in sorted(files, key=lambda file: (-file.size, file.path)):
        lightest = totals.index(min(totals))
        totals[lightest] += file.size + 200  # a small file costs its start, too
        if lightest == index - 1:
            share.append(file)
    return sorted(share)


def audit_shard(
    target: Path, shard: tuple[int, int], config: Config, catalog: Catalog, cache_folder: Path | None = None
) -> str:
    """Analyse one shard of a folder and return its part as JSON.

    Raises:
        TargetError: the path cannot be audited.
        EngineError: there is no engine.
    """
    found = _discover(target, config)
    files = files_of_shard(found.files, *shard)
    result = collect(found, files, config, catalog, cache_folder=cache_folder) if files else Collected([], [], {}, "")
    matches: dict[str, list[list[Any]]] = {}
    for match in result.matches:
        matches.setdefault(match.place.path, []).append(row_of_match(match))
    notices = [[n.level, n.kind, n.text, n.path, n.rule_id] for n in result.notices if n.kind != "cache"]
    document = {
        "format": [FORMAT, __version__],
        "shard": list(shard),
        "key": engine_key(config, catalog),
        "engine": result.version,
        "files": {
            file.path: [
                _digest(found.root / file.path),
                result.lines.get(file.path, -1),
                matches.get(file.path, []),
                [comment.row for comment in result.comments.get(file.path, ())],
                result.names.get(file.path, {}),
            ]
            for file in files
        },
        "notices": notices,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def join_parts(target: Path, parts: Sequence[Path], config: Config, catalog: Catalog) -> Collected:
    """Return what all parts say of the files of a folder, which must be as they were when the parts were made.

    Raises:
        ReportError: a part cannot be read, is missing or given twice, or was made with other rules or another engine.
        TargetError: a file is not in any part, or has changed since.
    """
    documents = [_read(path) for path in parts]
    counts = {document["shard"][1] for document in documents}
    if len(counts) != 1:
        raise ReportError("the parts are of different divisions; give the n parts of one --shard i/n")
    count = counts.pop()
    given = sorted(document["shard"][0] for document in documents)
    if given != list(range(1, count + 1)):
        raise ReportError(f"{count} parts are needed, each once; given are {', '.join(map(str, given))}")
    key = engine_key(config, catalog)
    for path, document in zip(parts, documents, strict=True):
        if document["key"] != key:
            raise ReportError(f"{path} was made with other rules, limits or another engine than are used here")
    found = _discover(target, config)
    matches: list[Match] = []
    notices: list[Notice] = []
    lines: dict[str, int] = {}
    comments: dict[str, tuple[Comment, ...]] = {}
    names: dict[str, dict[str, int]] = {}
    known: dict[str, str] = {}
    for path, document in zip(parts, documents, strict=True):
        try:
            for name, (digest, count_of_lines, rows, comment_rows, limits) in document["files"].items():
                known[name] = digest
                if count_of_lines >= 0:
                    lines[name] = count_of_lines
                matches += [match_of_row(name, row) for row in rows]
                comments[name] = tuple(Comment.from_row(row) for row in comment_rows)
                names[name] = {str(limit): int(times) for limit, times in limits.items()}
            notices += [Notice(level, kind, text, name, rule) for level, kind, text, name, rule in document["notices"]]
        except (TypeError, ValueError, AttributeError) as error:
            raise ReportError(f"{path} is damaged ({error})") from error
    for file in found.files:
        if known.get(file.path) != _digest(found.root / file.path):
            what = "is in no part" if file.path not in known else "has changed since its part was made"
            raise TargetError(f"{file.path} {what}; merge beside a checkout of the commit that the shards audited")
    version = next((document["engine"] for document in documents if document["engine"]), "")
    return Collected(matches, notices, lines, str(version), comments, names)


def _discover(target: Path, config: Config) -> Discovery:
    return discover(target, exclude=config.exclude, include_tests=config.include_tests, max_bytes=config.max_file_size)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes())
        if document["format"] != [FORMAT, __version__]:
            raise ReportError(f"{path} was written by another version of resrules")
        if not (isinstance(document["files"], dict) and len(document["shard"]) == 2):
            raise ReportError(f"{path} is not a part of an audit")
    except OSError as error:
        raise ReportError(f"{path} cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise ReportError(f"{path} is not a part of an audit") from error
    loaded: dict[str, Any] = document
    return loaded


def _digest(path: Path) -> str:
    try:
        return content_digest(path)
    except OSError:
        return ""  # unreadable for the engine, too, which has said so
