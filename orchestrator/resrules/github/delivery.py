"""A SARIF file made ready for GitHub: checked against what GitHub refuses, completed with what it needs.

Limits and rules: GitHub's "SARIF support for code scanning" and the checks of github/codeql-action. GitHub ignores
``suppressions`` and ``kind``, so what is suppressed or is no failure is left out here.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resrules.errors import ReportError
from resrules.fingerprints import line_hashes
from resrules.sarif_file import read_log

MAX_COMPRESSED = 10_000_000
"""Bytes of the compressed file above which GitHub refuses it ("10 MB")."""
MAX_RUNS = 20
MAX_RESULTS = 25_000
MAX_RULES = 25_000
MAX_EXTENSIONS = 100
MAX_LOCATIONS = 1_000
MAX_FLOW_LOCATIONS = 10_000
MAX_TAGS = 20

_LINE_HASH = "primaryLocationLineHash"


@dataclass(frozen=True)
class Delivery:
    """What is sent."""

    log: Mapping[str, Any]
    tool: str
    results: int
    left_out: int
    """Results that are suppressed or no failure."""
    hashed: int
    """Results that were given GitHub's line hash here."""
    payload: str
    """The log, compressed and in base64."""

    @property
    def compressed(self) -> int:
        """Bytes of the compressed log."""
        return len(self.payload) * 3 // 4


def prepare(path: Path, checkout: Path, category: str | None = None) -> Delivery:
    """Read a SARIF file and make it ready for GitHub.

    Args:
        checkout: the root of the repository; line hashes are computed from its files.
        category: what tells this analysis from others of the same commit; replaces the one in the file.

    Raises:
        ReportError: the file is not SARIF, or GitHub would refuse it; says what to do.
    """
    log = read_log(path)
    runs = log["runs"]
    if not runs:
        raise ReportError(f"{path} holds no run; GitHub needs one, also when nothing was found")
    _limit(path, "runs", len(runs), MAX_RUNS)
    hasher = _Hasher(checkout)
    left_out = 0
    for number, run in enumerate(runs):
        where = f"run {number}"
        _check_rules(path, run, where)
        kept = [result for result in run.get("results") or [] if _is_open(result)]
        left_out += len(run.get("results") or []) - len(kept)
        _limit(path, f"results in {where}", len(kept), MAX_RESULTS)
        for index, result in enumerate(kept):
            _check_result(path, result, run, f"result {index} of {where}", checkout)
            hasher.add_to(result)
        run["results"] = kept
    _categorise(path, runs, category)
    text = json.dumps(log, ensure_ascii=False, separators=(",", ":"))
    data = gzip.compress(text.encode("utf-8", "replace"), mtime=0)
    if len(data) > MAX_COMPRESSED:
        raise ReportError(
            f"{path} has {len(data) / 1e6:.1f} MB when compressed and GitHub takes {MAX_COMPRESSED // 10**6}:"
            " audit the parts of the repository one by one, each with a --category of its own, or --exclude some"
        )
    results = sum(len(run["results"]) for run in runs)
    tool = str(runs[0]["tool"]["driver"]["name"])
    return Delivery(log, tool, results, left_out, hasher.added, base64.b64encode(data).decode("ascii"))


def _is_open(result: Mapping[str, Any]) -> bool:
    if result.get("kind", "fail") != "fail":
        return False
    return not any(_at(one, "status") in (None, "accepted") for one in _list(result, "suppressions"))


def _check_rules(path: Path, run: Mapping[str, Any], where: str) -> None:
    extensions = _list(_at(run, "tool"), "extensions")
    _limit(path, f"tool extensions in {where}", len(extensions), MAX_EXTENSIONS)
    for part in (_at(run, "tool", "driver"), *extensions):
        rules = _list(part, "rules")
        _limit(path, f"rules in {where}", len(rules), MAX_RULES)
        for rule in rules:
            tags = _list(_at(rule, "properties"), "tags")
            _limit(path, f"tags of rule {_at(rule, 'id')}", len(tags), MAX_TAGS)
            severity = _at(rule, "properties", "security-severity")
            if severity is not None and not re.match(r"^\d+(\.\d+)?$", str(severity)):
                raise ReportError(
                    f"{path}: rule {_at(rule, 'id')}: security-severity {severity!r} is no number, which GitHub needs"
                )


def _check_result(path: Path, result: dict[str, Any], run: Mapping[str, Any], where: str, checkout: Path) -> None:
    if not _at(result, "message", "text") and not _at(result, "message", "id"):
        raise ReportError(f"{path}: {where} has no message, which GitHub needs")
    locations = result.get("locations")
    if not isinstance(locations, list) or not locations:
        raise ReportError(f"{path}: {where} ({result.get('ruleId')}) has no location, which GitHub needs")
    _limit(path, f"locations in {where}", len(locations), MAX_LOCATIONS)
    flows = [
        _at(step, "location")
        for flow in _list(result, "codeFlows")
        for thread in _list(flow, "threadFlows")
        for step in _list(thread, "locations")
    ]
    _limit(path, f"code flow locations in {where}", len(flows), MAX_FLOW_LOCATIONS)
    for location in [*locations, *_list(result, "relatedLocations"), *flows]:
        artifact = _at(location, "physicalLocation", "artifactLocation")
        if isinstance(artifact, dict) and isinstance(artifact.get("uri"), str):
            artifact["uri"] = _relative(path, artifact["uri"], where, checkout)
        elif location is locations[0]:
            uri = _artifact_uri(run, artifact)
            if uri is None:
                raise ReportError(f"{path}: {where} names no file, which GitHub needs")


def _artifact_uri(run: Mapping[str, Any], artifact: Any) -> str | None:
    """Return the address that stands in the run's table of artifacts (SARIF 2.1.0, 3.4.5)."""
    index, table = _at(artifact, "index"), run.get("artifacts")
    if isinstance(index, int) and isinstance(table, list) and 0 <= index < len(table):
        uri = _at(table[index], "location", "uri")
        return uri if isinstance(uri, str) else None
    return None


def _relative(path: Path, uri: str, where: str, checkout: Path) -> str:
    """Return an address relative to the checkout; GitHub shows nothing for another one."""
    parts = urllib.parse.urlsplit(uri)
    if not parts.scheme and not parts.path.startswith("/"):
        return uri
    if parts.scheme in ("", "file"):
        try:
            inside = Path(urllib.parse.unquote(parts.path)).resolve().relative_to(checkout.resolve())
        except ValueError:
            raise ReportError(
                f"{path}: {where} lies outside the checkout {checkout}; name the root of the repository with --checkout"
            ) from None
        return urllib.parse.quote(inside.as_posix())
    raise ReportError(f"{path}: {where} stands in {uri}; GitHub shows files of the repository only")


class _Hasher:
    """Gives results the line hash by which GitHub knows them again, as github/codeql-action does."""

    def __init__(self, checkout: Path) -> None:
        self._checkout = checkout.resolve()
        self._hashes: dict[str, dict[int, str]] = {}
        self.added = 0

    def add_to(self, result: dict[str, Any]) -> None:
        known = result.get("partialFingerprints")
        if isinstance(known, dict) and known.get(_LINE_HASH):
            return
        place = _at(result["locations"][0], "physicalLocation")
        uri, line = _at(place, "artifactLocation", "uri"), _at(place, "region", "startLine")
        if not isinstance(uri, str) or not isinstance(line, int):
            return
        hashed = self._of(urllib.parse.unquote(uri)).get(line)
        if hashed:
            result["partialFingerprints"] = {**(known if isinstance(known, dict) else {}), _LINE_HASH: hashed}
            self.added += 1

    def _of(self, path: str) -> dict[int, str]:
        if path not in self._hashes:
            file = (self._checkout / path).resolve()
            try:
                inside = file.is_relative_to(self._checkout)
                self._hashes[path] = line_hashes(file.read_bytes()) if inside else {}
            except OSError:
                self._hashes[path] = {}
        return self._hashes[path]


def _categorise(path: Path, runs: list[dict[str, Any]], category: str | None) -> None:
    """Set the category of every run; two runs of one tool must not share one."""
    if category is not None:
        base = category.strip("/")
        for number, run in enumerate(runs):
            name = re.sub(r"[^a-z0-9]+", "-", str(run["tool"]["driver"]["name"]).lower()).strip("-")
            run["automationDetails"] = {
                **(details if isinstance(details := run.get("automationDetails"), dict) else {}),
                "id": f"{base}/" if len(runs) == 1 else f"{base}/{name}-{number}/",
            }
    seen: set[tuple[str, str]] = set()
    for run in runs:
        run_id = str(_at(run, "automationDetails", "id") or "")
        key = (str(run["tool"]["driver"]["name"]), run_id.rpartition("/")[0])
        if key in seen:
            raise ReportError(
                f"{path} holds two runs of {key[0]} with one category; tell them apart with --category NAME"
            )
        seen.add(key)


def _limit(path: Path, what: str, count: int, limit: int) -> None:
    if count > limit:
        raise ReportError(f"{path} has {count} {what} and GitHub takes {limit}; leave some out (--ignore, --exclude)")


def _list(value: Any, key: str) -> list[Any]:
    """Return the list below a key, an empty one for anything else."""
    found = _at(value, key)
    return found if isinstance(found, list) else []


def _at(value: Any, *keys: str) -> Any:
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
