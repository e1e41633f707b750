"""Results of other tools: their SARIF read, their rules mapped, their paths found among the audited files.

Any SARIF 2.1.0 is taken whose tool a map names. Tools write paths in many ways (relative, absolute, of another machine,
below a base address), so every address is first made relative to the audited folder.
"""

from __future__ import annotations

import copy
import urllib.parse
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from resrules.catalog import Catalog
from resrules.discover import SourceFile
from resrules.engines.codeql_sarif import SarifSources, first_of, is_suppressed, match_of, rule_id_of, value_at
from resrules.errors import ReportError
from resrules.imports import ImportMap, Imports
from resrules.model import Match, Notice
from resrules.sarif_file import read_log

NAMED = 5
"""How many of the rules that are left out a notice names."""


@dataclass
class ImportResult:
    """Matches of rules of other tools, what was left out, and the versions of the tools."""

    matches: list[Match] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)


def import_results(
    paths: Iterable[Path], root: Path, files: Iterable[SourceFile], catalog: Catalog, imports: Imports, prefix: str
) -> ImportResult:
    """Read SARIF files of other tools.

    Args:
        root: the audited folder.
        files: the audited files; results in others are left out.
        prefix: folder of ``root`` within its repository, which the tools may have analysed as a whole.

    Returns:
        The matches; notices tell what was left out.

    Raises:
        ReportError: a file is not SARIF 2.1.0, or no map reads its tool.
    """
    audited = {file.path for file in files}
    result = ImportResult()
    for path in paths:
        for run in read_log(path)["runs"]:
            driver = str(run["tool"]["driver"]["name"])
            one = imports.map_for(driver)
            if one is None:
                known = ", ".join(sorted(m.tool for m in imports.maps))
                raise ReportError(
                    f"{path} was written by {driver}, of which no rules are mapped (known: {known});"
                    " describe them in a map of your own and give it with --import-map"
                )
            _read_run(run, one, root, audited, catalog, prefix, path, result)
    result.matches.sort(key=lambda m: (m.place, m.rule_id, m.message))
    return result


def _read_run(
    run: Mapping[str, Any],
    one: ImportMap,
    root: Path,
    audited: Collection[str],
    catalog: Catalog,
    prefix: str,
    path: Path,
    result: ImportResult,
) -> None:
    driver = run["tool"]["driver"]
    version = str(driver.get("semanticVersion") or driver.get("version") or "")
    if version or one.tool not in result.versions:
        result.versions[one.tool] = version or "unknown"
    addresses = _Addresses(run, root, audited)
    rows = [copy.deepcopy(raw) for raw in run.get("results") or [] if _counts(raw)]
    for raw in rows:
        raw.pop("partialFingerprints", None)  # other tools hash other things
        for artifact in _artifacts(raw):
            addresses.rewrite(artifact)
    sources = SarifSources(root, audited, prefix, [{"results": rows}])
    units = run.get("columnKind") != "unicodeCodePoints"
    other: Counter[str] = Counter()
    elsewhere = broken = 0
    for raw in rows:
        theirs = rule_id_of(raw, run)
        ours = one.rules.get(theirs) or (theirs if one.queries and theirs in catalog.queries else None)
        if ours is None:
            other[theirs or "without an id"] += 1
            continue
        try:
            place = sources.place(first_of(raw.get("locations")), units)
            match = match_of(raw, ours, place, sources, units, one.tool) if place is not None else None
        except (TypeError, ValueError, AttributeError):
            broken += 1
            continue
        if match is None:
            elsewhere += 1
        else:
            result.matches.append(match)
    if other:
        names = ", ".join(name for name, _ in other.most_common(NAMED)) + (" and more" if len(other) > NAMED else "")
        text = f"results of {one.tool} that do not speak of reliability are left out: {other.total()} ({names})"
        result.notices.append(Notice("note", "import", text))
    if elsewhere:
        result.notices.append(
            Notice("note", "import", f"results of {one.tool} in files that are not audited are left out: {elsewhere}")
        )
    if broken:
        text = f"{broken} results of {one.tool} in {path.name} are not valid SARIF and are left out"
        result.notices.append(Notice("warning", "import", text))
    if any(value_at(i, "executionSuccessful") is False for i in run.get("invocations") or []):
        text = f"{one.tool} says that its run was not successful; results may be missing"
        result.notices.append(Notice("warning", "import", text))


def _counts(raw: Mapping[str, Any]) -> bool:
    return raw.get("kind", "fail") == "fail" and raw.get("baselineState") != "absent" and not is_suppressed(raw)


def _artifacts(raw: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every artifactLocation of a result."""
    stack: list[Any] = [raw.get("locations"), raw.get("relatedLocations"), raw.get("codeFlows")]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, dict):
            artifact = item.get("artifactLocation")
            if isinstance(artifact, dict):
                yield artifact
            stack.extend(value for key, value in item.items() if key != "artifactLocation")


class _Addresses:
    """Makes the addresses of one run relative to the audited folder."""

    def __init__(self, run: Mapping[str, Any], root: Path, audited: Collection[str]) -> None:
        self._table = run.get("artifacts") if isinstance(run.get("artifacts"), list) else []
        bases = run.get("originalUriBaseIds")
        self._bases = bases if isinstance(bases, dict) else {}
        self._root = root.resolve()
        self._audited = audited
        self._foreign = self._foreign_root(run)

    def rewrite(self, artifact: dict[str, Any]) -> None:
        """Put the path within the audited folder, or the best that can be told, into an artifactLocation."""
        path = self._absolute(artifact)
        if path is None:
            return
        if path.startswith("/"):
            for base in (str(self._root), self._foreign):
                if base and path.startswith(f"{base.rstrip('/')}/"):
                    path = path[len(base.rstrip("/")) + 1 :]
                    break
        artifact["uri"] = urllib.parse.quote(path) if not path.startswith("/") else f"file://{urllib.parse.quote(path)}"
        artifact.pop("uriBaseId", None)

    def _absolute(self, artifact: Mapping[str, Any]) -> str | None:
        """Return the path that an artifactLocation names, with its base, absolute where that is known."""
        uri, index = artifact.get("uri"), artifact.get("index")
        base_id = artifact.get("uriBaseId")
        if not isinstance(uri, str) and isinstance(index, int) and self._table and 0 <= index < len(self._table):
            uri = value_at(self._table[index], "location", "uri")
            base_id = value_at(self._table[index], "location", "uriBaseId")
        if not isinstance(uri, str):
            return None
        if "\\" in uri and "/" not in uri:
            uri = uri.replace("\\", "/")
        base = value_at(self._bases.get(base_id), "uri") if isinstance(base_id, str) else None
        parts = urllib.parse.urlsplit(uri)
        path = urllib.parse.unquote(parts.path)
        if parts.scheme not in ("", "file") and len(parts.scheme) > 1:
            return None
        if isinstance(base, str) and not path.startswith("/"):
            path = urllib.parse.unquote(urllib.parse.urlsplit(base).path).rstrip("/") + "/" + path
        return path.removeprefix("./")

    def _foreign_root(self, run: Mapping[str, Any]) -> str:
        """Return the folder that stands for ours in a run made on another machine: below it most files are audited."""
        votes: Counter[str] = Counter()
        for raw in run.get("results") or []:
            path = self._absolute(
                value_at(first_of(value_at(raw, "locations")), "physicalLocation", "artifactLocation") or {}
            )
            if path is None or not path.startswith("/") or path.startswith(f"{self._root}/"):
                continue
            parts = PurePosixPath(path).parts
            for cut in range(1, len(parts)):
                if "/".join(parts[cut:]) in self._audited:
                    votes[str(PurePosixPath(*parts[:cut]))] += 1
        best = sorted(votes.items(), key=lambda vote: (-vote[1], len(vote[0])))
        return best[0][0] if best else ""
