"""Tests of rules: code annotated with what must match and what must not, compared with one run of the engine.

``ruleid: ID`` in a comment says that the rule must report the next line, ``ok: ID`` that it must not; a report on any
other line of the rule's own test code is wrong too. The test code of ``rules/a/b/ID.yml`` is ``testdata/a/b/ID.*`` or
the files of the folder ``testdata/a/b/ID/``.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from resrules.catalog import Catalog, language_group
from resrules.discover import SourceFile
from resrules.engines import semgrep
from resrules.merge import fill

_ANNOTATION = re.compile(r"\b(ruleid|ok):\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)")


@dataclass(frozen=True, order=True)
class Failure:
    """One thing wrong with one rule or its test code."""

    rule_id: str
    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.rule_id}: {self.text} ({self.place})"


def failed_expectations(root: Path, catalog: Catalog, only: Collection[str] = ()) -> list[Failure]:
    """Test the rules of a catalog on the test code below ``root / "testdata"``, all in one run of the engine.

    Args:
        only: ids of the rules to test; all when empty.
    """
    sources = {rule_id: rule.source for rule_id, rule in catalog.scanning.items()}
    ids = sorted(only or sources)
    failures: list[Failure] = []
    wanted: dict[str, set[tuple[str, int]]] = {}
    owners: dict[str, set[str]] = {}
    files: dict[str, SourceFile] = {}
    for rule_id in ids:
        paths = _test_files(root, sources[rule_id])
        expected: set[tuple[str, int]] = set()
        allowed = 0
        for path in paths:
            name = path.relative_to(root).as_posix()
            group = language_group(catalog.semgrep[rule_id]["languages"])
            files[name] = SourceFile(name, path.stat().st_size, group)
            owners.setdefault(rule_id, set()).add(name)
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
                for kind, named in _ANNOTATION.findall(line):
                    if rule_id in re.split(r"\s*,\s*", named):
                        if kind == "ruleid":
                            expected.add((name, number + 1))
                        else:
                            allowed += 1
        wanted[rule_id] = expected
        if not paths:
            failures.append(Failure(rule_id, f"testdata/{sources[rule_id]}", "has no test code"))
        elif not expected:
            failures.append(Failure(rule_id, paths[0].relative_to(root).as_posix(), "no line must match (ruleid:)"))
        elif not allowed:
            failures.append(Failure(rule_id, paths[0].relative_to(root).as_posix(), "no line must stay silent (ok:)"))
    result = semgrep.scan(root, sorted(files.values()), catalog, ids, semgrep.Limits())
    failures += [Failure(n.rule_id, n.path, n.text) for n in result.notices if n.kind in ("rules", "engine", "timeout")]
    got: dict[str, set[tuple[str, int]]] = {}
    for match in result.matches:
        place = (match.place.path, match.place.region.start_line)
        if match.place.path not in owners.get(match.rule_id, ()):
            continue
        got.setdefault(match.rule_id, set()).add(place)
        rule = catalog.rules.get(match.rule_id)
        text = fill(f"{rule.title} {rule.message}", match.values) if rule else ""
        if "…" in text and any(value == "…" for value in match.values.values()):
            failures.append(
                Failure(match.rule_id, str(match.place), "the message names a metavariable that is not bound")
            )
    for rule_id in ids:
        missed, extra = wanted[rule_id] - got.get(rule_id, set()), got.get(rule_id, set()) - wanted[rule_id]
        failures += [Failure(rule_id, f"{path}:{line}", "was not reported") for path, line in missed]
        failures += [Failure(rule_id, f"{path}:{line}", "was reported") for path, line in extra]
    return sorted(failures)


def _test_files(root: Path, source: str) -> list[Path]:
    stem = root / "testdata" / source.removesuffix(".yml")
    beside = [p for p in stem.parent.glob(f"{stem.name}.*") if p.is_file()] if stem.parent.is_dir() else []
    inside = [p for p in stem.rglob("*") if p.is_file()] if stem.is_dir() else []
    return sorted({*beside, *inside})
