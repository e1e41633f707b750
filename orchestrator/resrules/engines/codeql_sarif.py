"""Reads the SARIF that the CodeQL CLI writes into matches.

The form is that of GitHub's "CodeQL CLI SARIF output" page and of SARIF 2.1.0: one run per analysis, rules in the
driver or (grouped by pack) in extensions, columns from 1 with an exclusive end; a missing start column means the line's
start, a missing end line the same line, a missing end column the line's end.
"""

from __future__ import annotations

import json
import re
import urllib.parse
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from resrules.errors import EngineError
from resrules.model import Match, Notice, Place, Region, Step

ENGINE = "codeql"
_URI = ("physicalLocation", "artifactLocation", "uri")


@dataclass
class CodeqlResult:
    """What CodeQL gave: matches sorted by place, what was missed, and the version of its command line."""

    matches: list[Match] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    version: str = ""

    def add(self, other: CodeqlResult) -> None:
        """Take over what another analysis gave."""
        self.matches = sorted([*self.matches, *other.matches], key=lambda m: (m.place, m.rule_id, m.message))
        self.notices = sorted({*self.notices, *other.notices})
        self.version = self.version or other.version


def load_sarif(path: Path) -> dict[str, Any]:
    """Read a SARIF file that CodeQL wrote.

    Raises:
        EngineError: it cannot be read, is cut off, is not SARIF 2.1.0, or another tool wrote it.
    """
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise EngineError(f"{path} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise EngineError(
            f"{path} is not complete JSON ({error}); CodeQL may have been stopped while writing it"
        ) from error
    if not isinstance(document, dict) or not isinstance(document.get("runs"), list):
        raise EngineError(f"{path} is not SARIF: it has no runs")
    if document.get("version") != "2.1.0":
        raise EngineError(f"{path} is SARIF {document.get('version')}; resrules reads 2.1.0")
    for run in document["runs"]:
        name = value_at(run, "tool", "driver", "name")
        if not str(name).startswith("CodeQL"):
            raise EngineError(
                f"{path} was written by {name or 'an unnamed tool'}; --codeql-sarif takes CodeQL's output"
            )
        if not isinstance(run.get("results", []), list):
            raise EngineError(f"{path} is not SARIF: a run's results are not a list")
    return document


def read_sarif(
    document: Mapping[str, Any], root: Path, files: Collection[str], known: Collection[str], *, prefix: str = ""
) -> CodeqlResult:
    """Turn CodeQL's SARIF into matches.

    Args:
        document: as ``load_sarif`` returns it.
        root: the audited folder, from which lines of code are read.
        files: the audited files; results in others are left out.
        known: ids of the queries that the catalog knows; results of others are left out.
        prefix: folder of the audited path within its repository: CodeQL may have analysed all of it.
    """
    result = CodeqlResult()
    sources = SarifSources(root, files, prefix, document["runs"])
    left_out = {"other": 0, "elsewhere": 0}
    for run in document["runs"]:
        driver = value_at(run, "tool", "driver") or {}
        result.version = result.version or str(driver.get("semanticVersion") or driver.get("version") or "")
        units = run.get("columnKind") != "unicodeCodePoints"
        result.notices += _run_notices(run, sources)
        for raw in run.get("results") or []:
            if not isinstance(raw, dict) or is_suppressed(raw):
                continue
            rule_id = rule_id_of(raw, run)
            if rule_id not in known:
                left_out["other"] += 1
                continue
            place = sources.place(first_of(raw.get("locations")), units)
            if place is None:
                left_out["elsewhere"] += 1
                continue
            result.matches.append(match_of(raw, rule_id, place, sources, units))
    reasons = {
        "other": "by queries that resrules does not map to its categories",
        "elsewhere": "in files that are not audited",
    }
    for reason, count in left_out.items():
        if count:
            text = f"results of CodeQL {reasons[reason]} are left out: {count}"
            result.notices.append(Notice("note", "codeql", text))
    result.matches.sort(key=lambda m: (m.place, m.rule_id, m.message))
    return result


class SarifSources:
    """Turns SARIF locations into places, with the lines of the audited files."""

    def __init__(self, root: Path, files: Collection[str], prefix: str, runs: Sequence[Mapping[str, Any]]) -> None:
        self._root = root
        self._files = set(files)
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""
        uris = (value_at(first_of(r.get("locations")), *_URI) for run in runs for r in run.get("results") or [])
        self.whole_repository = bool(self._prefix) and any(
            isinstance(uri, str) and urllib.parse.unquote(uri).startswith(self._prefix) for uri in uris
        )
        """Whether the addresses start at the repository's root and not at the audited folder's."""
        self._lines: dict[str, list[str]] = {}

    def path(self, uri: str) -> str | None:
        """Return the path of an audited file, or None when the address is not one of them."""
        parsed = urllib.parse.urlsplit(uri)
        path = urllib.parse.unquote(parsed.path)
        if parsed.scheme == "file":
            try:
                path = Path(path).resolve().relative_to(self._root.resolve()).as_posix()
            except ValueError:
                return None
        elif parsed.scheme:
            return None
        path = path.removeprefix("./")
        if self.whole_repository:
            if not path.startswith(self._prefix):
                return None
            path = path.removeprefix(self._prefix)
        return path if path in self._files else None

    def lines(self, path: str) -> list[str]:
        """Return the lines of an audited file, without their ends."""
        if path not in self._lines:
            try:
                text = (self._root / path).read_bytes().decode("utf-8-sig", "replace")
            except OSError:
                text = ""
            self._lines[path] = text.replace("\r\n", "\n").split("\n")
        return self._lines[path]

    def place(self, location: Any, units: bool) -> Place | None:
        """Return the place of a SARIF location; columns count UTF-16 units, or code points unless ``units``."""
        uri = value_at(location, *_URI)
        path = self.path(uri) if isinstance(uri, str) else None
        if path is None:
            return None
        region = value_at(location, "physicalLocation", "region") or {}
        start_line = max(1, int(region.get("startLine", 1)))
        end_line = max(start_line, int(region.get("endLine", start_line)))
        start_column = self._column(path, start_line, region.get("startColumn", 1), units)
        end = region.get("endColumn")
        end_column = self._column(path, end_line, len(self._line(path, end_line)) + 1, False)
        if end is not None:
            end_column = self._column(path, end_line, end, units)
        return Place(path, Region(start_line, start_column, end_line, end_column))

    def snippet(self, place: Place) -> str:
        """Return the lines that a place touches."""
        return "\n".join(self.lines(place.path)[place.region.start_line - 1 : place.region.end_line])

    def _line(self, path: str, number: int) -> str:
        lines = self.lines(path)
        return lines[number - 1] if number <= len(lines) else ""

    def _column(self, path: str, line: int, column: Any, units: bool) -> int:
        column = max(1, int(column))
        if units:
            return int(column)
        before = self._line(path, line)[: column - 1]
        return len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1


def match_of(
    raw: Mapping[str, Any], rule_id: str, place: Place, sources: SarifSources, units: bool, engine: str = ENGINE
) -> Match:
    """Return a SARIF result as a match of a rule at a place."""
    related = sorted(
        (entry for entry in raw.get("relatedLocations") or [] if isinstance(entry, dict)),
        key=lambda entry: int(entry.get("id", 0)),
    )
    steps: list[Step] = []
    number: dict[int, int] = {}
    for entry in related:
        step = _step(entry, sources, units)
        if step is not None:
            steps.append(step)
            number[int(entry.get("id", 0))] = len(steps)
    flows = [
        tuple(step for step in _flow(thread, sources, units) if step is not None)
        for flow in raw.get("codeFlows") or []
        for thread in flow.get("threadFlows") or []
    ]
    hashed = value_at(raw, "partialFingerprints", "primaryLocationLineHash")
    return Match(
        rule_id=rule_id,
        place=place,
        message=_relinked(str(value_at(raw, "message", "text") or ""), number),
        snippet=sources.snippet(place),
        engine=engine,
        flows=tuple(flow for flow in flows if flow),
        related=tuple(steps),
        line_hash=hashed if isinstance(hashed, str) else "",
    )


def _flow(thread: Mapping[str, Any], sources: SarifSources, units: bool) -> Iterator[Step | None]:
    for entry in thread.get("locations") or []:
        yield _step(entry.get("location"), sources, units)


def _step(location: Any, sources: SarifSources, units: bool) -> Step | None:
    place = sources.place(location, units)
    return None if place is None else Step(place, str(value_at(location, "message", "text") or "here"))


def _relinked(message: str, number: Mapping[int, int]) -> str:
    """Put a message on one line, its links pointing to the related places that are kept; lost ones become plain text.

    CodeQL groups results of one place: their messages are then the lines of one message.
    """

    def link(found: re.Match[str]) -> str:
        kept = number.get(int(found.group(2)))
        return f"[{found.group(1)}]({kept})" if kept else found.group(1)

    one_line = " ".join(dict.fromkeys(line.strip() for line in message.splitlines() if line.strip()))
    return re.sub(r"\[([^\]]*)\]\((\d+)\)", link, one_line)


def rule_id_of(raw: Mapping[str, Any], run: Mapping[str, Any]) -> str:
    """Return the id of a result's rule, which stands in the result or is found by its index."""
    for name in (raw.get("ruleId"), value_at(raw, "rule", "id")):
        if isinstance(name, str) and name:
            return name
    component = value_at(raw, "rule", "toolComponent", "index")
    rules = value_at(run, "tool", "driver", "rules")
    if isinstance(component, int):
        extensions = value_at(run, "tool", "extensions") or []
        rules = extensions[component].get("rules") if component < len(extensions) else None
    index = raw.get("ruleIndex", value_at(raw, "rule", "index"))
    if isinstance(index, int) and isinstance(rules, list) and 0 <= index < len(rules):
        return str(rules[index].get("id", ""))
    return ""


def is_suppressed(raw: Mapping[str, Any]) -> bool:
    """Whether a ``codeql[id]`` comment in the code answers the result (SARIF 3.27.23: no status means accepted)."""
    suppressions = raw.get("suppressions") or []
    return any(entry.get("status", "accepted") == "accepted" for entry in suppressions if isinstance(entry, dict))


def _run_notices(run: Mapping[str, Any], sources: SarifSources) -> Iterator[Notice]:
    for invocation in run.get("invocations") or []:
        if invocation.get("executionSuccessful") is False:
            yield Notice("error", "codeql", "CodeQL says that its run was not successful; results may be missing")
        for raw in invocation.get("toolExecutionNotifications") or []:
            level = raw.get("level", "warning")
            if level not in ("error", "warning"):
                continue
            text = " ".join(str(value_at(raw, "message", "text") or "CodeQL reports a problem").split())
            uri = value_at(first_of(raw.get("locations")), *_URI)
            path = sources.path(uri) if isinstance(uri, str) else ""
            if path is None:
                continue  # a file that is not audited
            # the extractor could not read a file in full: the others were analysed
            yield Notice("warning", "codeql", text[:240], path)


def first_of(items: Any) -> Any:
    """Return the first item of a list, None where there is none."""
    return items[0] if isinstance(items, list) and items else None


def value_at(value: Any, *keys: str) -> Any:
    """Return what lies below the keys, None when any of them is missing."""
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
