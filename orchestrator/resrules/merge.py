"""From matches to findings: words filled in, duplicates of one defect joined, one cause reported once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from resrules.catalog import METAVARIABLE, Rule
from resrules.discover import group_of, run_by_hand
from resrules.fingerprints import Fingerprinter, line_hashes
from resrules.model import Finding, Match, Place, Suppression

OURS = ("semgrep", "codeql")
"""The engines that run rules of the catalog; every other one is a tool whose results are merged."""

VALUE_LENGTH = 60
"""Longer metavariable values are cut in titles and messages, in characters."""

_LINK = re.compile(r"\[([^\]]*)\]\(\d+\)")
"""A link to a related location, as SARIF 2.1.0 (3.11.6) embeds it in a message."""


def findings_from(
    matches: Iterable[Match],
    rules: Mapping[str, Rule],
    read: Callable[[str], bytes],
    project_wide: frozenset[str],
    suppressed: Callable[[Finding], Suppression | None] = lambda finding: None,
    shown: Callable[[Finding], bool] = lambda finding: True,
) -> list[Finding]:
    """Turn the matches of finding rules into findings, worst first.

    Args:
        matches: of any rules; those without an entry in ``rules`` are ignored.
        read: returns the content of a file, given its path; called for matches without a line hash only.
        project_wide: ids of the rules that speak of the whole project.
        suppressed: tells what suppresses a finding. Suppressed findings stay among the others, marked, so that
            the fingerprints of equal code do not depend on suppressions; they are never joined with live ones.
        shown: tells whether the configuration lets a finding be reported; of two that speak of one defect, one that
            is reported stands for both.
    """
    ordered = sorted((m for m in matches if m.rule_id in rules), key=lambda m: (m.place, m.rule_id))
    found = [_finding(match, rules[match.rule_id], project_wide) for match in ordered]
    findings = _join_duplicates(_join_imported(found, rules), shown)
    findings = [replace(finding, suppression=suppressed(finding)) for finding in findings]
    findings = _join_causes(findings, rules)
    fingerprinter = Fingerprinter()
    hashes: dict[str, dict[int, str]] = {}
    out = []
    for finding in sorted(findings, key=lambda f: (f.place, f.rule_id)):
        path = finding.place.path
        line_hash = finding.line_hash
        if not line_hash:
            if path not in hashes:
                hashes[path] = line_hashes(read(path))
            line_hash = hashes[path].get(finding.place.region.start_line, "")
        fingerprint = fingerprinter.fingerprint(finding.rule_id, path, finding.snippet)
        out.append(replace(finding, fingerprint=fingerprint, line_hash=line_hash))
    return sorted(out, key=lambda f: f.sort_key)


def fill(template: str, values: Mapping[str, str], *, short: bool = True) -> str:
    """Put the values of a match into a text; unknown metavariables stay as they are (shell variables, for one)."""

    def value(match: re.Match[str]) -> str:
        text = values.get(match.group())
        if text is None:
            return match.group()
        if not short:
            return text
        text = " ".join(text.split())
        return text if len(text) <= VALUE_LENGTH else text[: VALUE_LENGTH - 1] + "…"

    return METAVARIABLE.sub(value, template)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 file", "2 files"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _finding(match: Match, rule: Rule, project_wide: frozenset[str]) -> Finding:
    return Finding(
        rule_id=rule.id,
        title=fill(rule.title, match.values),
        message=_message(match, rule, project_wide),
        place=match.place,
        snippet=match.snippet,
        category=rule.category,
        section=rule.section,
        severity=rule.severity.milder if _by_hand(match.place.path) else rule.severity,
        criterion=rule.criterion,
        confidence=rule.confidence,
        fingerprint="",
        line_hash=match.line_hash,
        values=match.values,
        replacement=match.replacement,
        engine=match.engine,
        project_wide=rule.id in project_wide,
        flows=match.flows,
        related=match.related,
        linked_message=match.message if match.related and _LINK.search(match.message) else "",
    )


def _by_hand(path: str) -> bool:
    return run_by_hand(path) and group_of(path.rsplit("/", 1)[-1]) != "deploy"


def _message(match: Match, rule: Rule, project_wide: frozenset[str]) -> str:
    """Return what the report says: the sentence of a query or another tool, a Semgrep rule's is filled in here."""
    if rule.engine != "semgrep":
        return _LINK.sub(r"\1", match.message)
    return fill(match.message if rule.id in project_wide else rule.message, match.values)


def _join_duplicates(findings: Sequence[Finding], shown: Callable[[Finding], bool]) -> list[Finding]:
    """Join findings of one category that start on one line and overlap: they speak of one defect.

    The same rule at two columns of a line stays two findings: those are two calls.
    """
    by_line: dict[tuple[str, int], list[Finding]] = {}
    for finding in findings:
        on_line = by_line.setdefault((finding.place.path, finding.place.region.start_line), [])
        for index, other in enumerate(on_line):
            if _same_defect(other, finding):
                on_line[index] = _joined(other, finding, shown)
                break
        else:
            on_line.append(finding)
    return [finding for on_line in by_line.values() for finding in on_line]


def _same_defect(one: Finding, other: Finding) -> bool:
    """Whether two findings that start on one line speak of the same thing."""
    if one.project_wide or other.project_wide:
        return False
    if one.rule_id == other.rule_id:
        return one.place.region.start_column == other.place.region.start_column
    return one.category == other.category


def _joined(one: Finding, other: Finding, shown: Callable[[Finding], bool]) -> Finding:
    def rank(finding: Finding) -> tuple[object, ...]:
        # of another tool's finding and ours, ours has the words for this very place
        theirs = finding.engine not in OURS
        surest = (finding.severity.rank, finding.confidence.rank)
        return not shown(finding), theirs, surest, _extent(finding), finding.rule_id

    best, rest = sorted((one, other), key=rank)
    also = {*best.also, *rest.also, rest.rule_id} - {best.rule_id}
    return replace(
        best,
        also=tuple(sorted(also)),
        flows=best.flows + tuple(flow for flow in rest.flows if flow not in best.flows),
        related=best.related or rest.related,
        line_hash=best.line_hash or rest.line_hash,
    )


def _join_imported(findings: Sequence[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """Join the findings of other tools with ours where their map says that both speak of one defect.

    Tools differ in where a defect begins (at the call, the statement, the handler), so shared lines are enough. Ours is
    kept: it has the words for this very place.
    """
    theirs = {finding.rule_id for finding in findings if rules[finding.rule_id].source.startswith("imports/")}
    if not theirs:
        return list(findings)
    out = [finding for finding in findings if finding.rule_id not in theirs]
    places: dict[str, list[int]] = {}
    for index, finding in enumerate(out):
        places.setdefault(finding.place.path, []).append(index)
    for finding in findings:
        if finding.rule_id not in theirs:
            continue
        same = set(rules[finding.rule_id].cousins)
        for index in places.get(finding.place.path, []):
            ours = out[index]
            near = not ours.project_wide and ours.place.region.shares_lines_with(finding.place.region)
            if near and same & {ours.rule_id, *ours.also}:
                out[index] = replace(ours, also=tuple(sorted({*ours.also, finding.rule_id, *finding.also})))
                break
        else:
            out.append(finding)
    return out


def _extent(finding: Finding) -> tuple[int, int]:
    region = finding.place.region
    return (region.end_line - region.start_line, region.end_column - region.start_column)


def _join_causes(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """Report rules marked ``once_per: file`` at their first place in a file and count the others."""
    out: list[Finding] = []
    first: dict[tuple[str, str, Suppression | None], int] = {}
    for finding in findings:
        if not rules[finding.rule_id].once_per_file:
            out.append(finding)
            continue
        key = (finding.rule_id, finding.place.path, finding.suppression)
        if key in first:
            index = first[key]
            places: tuple[Place, ...] = (*out[index].more_places, finding.place)
            out[index] = replace(out[index], more_places=places)
        else:
            first[key] = len(out)
            out.append(finding)
    return out
