"""The JSON report: a plain document from which every other report is rendered.

Its form is published as ``schemas/report.schema.json``; ``resrules report`` reads it again.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from resrules.catalog import Catalog, schema
from resrules.errors import ReportError
from resrules.model import Audit, Finding, Notice, Place, Safeguard, Severity, Site
from resrules.report.words import (
    band,
    fix_text,
    problem_text,
    summary_paragraphs,
    testing_strategy,
    verify_text,
    without_values,
)
from resrules.suppressions import totals

FORMAT = 1
"""Version of the document's form; a reader refuses another one."""


def build_document(audit: Audit, catalog: Catalog) -> dict[str, Any]:
    """Return the report of an audit."""
    score = audit.score
    counts = {s.value: sum(1 for f in audit.findings if f.severity is s) for s in Severity}
    return {
        "format": FORMAT,
        "tool": {"name": "resrules", "version": audit.version, "engines": dict(sorted(audit.engines.items()))},
        "target": audit.target,
        "files": dict(audit.files),
        "lines": audit.lines,
        "complete": audit.complete,
        "score": {
            "overall": score.overall,
            "exact": score.exact,
            "meaning": band(score.overall),
            "capped_by": score.capped_by,
            "criteria": {
                c.criterion.key: {
                    "title": c.criterion.title,
                    "question": c.criterion.question,
                    "score": c.score,
                    "exact": c.exact,
                    "protected": c.protected,
                    "sites": c.sites,
                    "findings": {severity.value: count for severity, count in c.findings.items()},
                    "safeguards": c.safeguards,
                    "weight": c.weight,
                    "presence": c.presence,
                    "reason": c.reason,
                }
                for c in score.criteria
            },
            "gain": _gain(audit, catalog),
        },
        "components": [
            {
                "root": component.root,
                "kinds": list(component.kinds),
                "files": component.files,
                "lines": component.lines,
                "score": own.overall,
                "criteria": {c.criterion.key: c.score for c in own.criteria},
            }
            for component, own in audit.components
        ],
        "counts": counts,
        "totals": totals(audit.findings, len(audit.suppressed)),
        **_baseline(audit),
        "summary": summary_paragraphs(audit, catalog.findings),
        "findings": [_finding(number, f, catalog) for number, f in enumerate(audit.findings, 1)],
        "suppressed": [_suppressed(finding) for finding in audit.suppressed],
        "suppression_problems": [asdict(problem) for problem in audit.suppression_problems],
        "testing_strategy": testing_strategy(audit),
        "sites": [_site(site) for site in audit.sites],
        "safeguards": [_safeguard(safeguard) for safeguard in audit.safeguards],
        "skipped": [_notice(notice) for notice in audit.notices],
    }


def _baseline(audit: Audit) -> dict[str, Any]:
    """Return the comparison with a baseline, nothing when there was none."""
    if audit.baseline is None:
        return {}
    new = [finding for finding in audit.findings if finding.baseline_state == "new"]
    counts = {s.value: sum(1 for finding in new if finding.severity is s) for s in Severity}
    return {"baseline": {"file": audit.baseline.file, "new": counts, "gone": list(audit.baseline.gone)}}


def _suppressed(finding: Finding) -> dict[str, Any]:
    assert finding.suppression is not None
    return {
        "rule": finding.rule_id,
        "title": finding.title,
        **_place(finding.place),
        "category": finding.category,
        "section": finding.section,
        "severity": finding.severity.value,
        "fingerprint": finding.fingerprint,
        "suppression": asdict(finding.suppression),
    }


def _gain(audit: Audit, catalog: Catalog) -> dict[str, Any] | None:
    if audit.gain is None:
        return None
    titles = [without_values(catalog.findings[rule_id].title) for rule_id in audit.gain.rule_ids]
    return {"rules": list(audit.gain.rule_ids), "titles": titles, "score": audit.gain.overall}


def read_document(path: Path) -> dict[str, Any]:
    """Read a JSON report.

    Raises:
        ReportError: it cannot be read or is not a report of this form.
    """
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReportError(f"{path} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise ReportError(f"{path} is not JSON: {error}") from error
    problem = best_match(Draft202012Validator(schema("report")).iter_errors(document))
    if problem is not None:
        raise ReportError(f"{path} is not a report of resrules: {problem.json_path}: {problem.message[:160]}")
    checked: dict[str, Any] = document
    return checked


def dump(document: Any) -> str:
    """Return a JSON text, the same for the same document.

    The items of a list stand on a line each, which is quick to write and to compare; all around them is indented.
    """
    return _dump(document, "\n") + "\n"


def _dump(value: Any, line: str) -> str:
    inner = f"{line} "
    if isinstance(value, dict) and value:
        items = (f"{_compact(key)}: {_dump(item, inner)}" for key, item in value.items())
        return "{" + inner + f",{inner}".join(items) + line + "}"
    if isinstance(value, list) and value and isinstance(value[0], dict | list):
        # a list of one holds the document itself: the run of a SARIF log
        write = _compact if len(value) > 1 else lambda item: _dump(item, inner)
        return "[" + inner + f",{inner}".join(write(item) for item in value) + line + "]"
    return _compact(value)


_compact = json.JSONEncoder(ensure_ascii=False).encode


def _finding(number: int, finding: Finding, catalog: Catalog) -> dict[str, Any]:
    rule = catalog.findings[finding.rule_id]
    language, code = fix_text(finding, rule)
    return {
        "number": number,
        "rule": finding.rule_id,
        "title": finding.title,
        **_place(finding.place),
        "category": finding.category,
        "section": finding.section,
        "severity": finding.severity.value,
        "criterion": finding.criterion.key,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "problem": problem_text(finding),
        "impact": dict(rule.impact),
        "verify": verify_text(finding, rule),
        "fix": {"language": language, "code": code},
        "trade_off": rule.trade_off,
        "references": list(rule.references),
        "help": rule.help_uri,
        "snippet": finding.snippet,
        "fingerprint": finding.fingerprint,
        "also": list(finding.also),
        "more_places": [_place(place) for place in finding.more_places],
        "scope": "project" if finding.project_wide else "place",
        "engine": finding.engine,
        **({"baseline_state": finding.baseline_state} if finding.baseline_state else {}),
    }


def _place(place: Place) -> dict[str, Any]:
    region = place.region
    return {
        "path": place.path,
        "line": region.start_line,
        "column": region.start_column,
        "end_line": region.end_line,
        "end_column": region.end_column,
    }


def _site(site: Site) -> dict[str, Any]:
    return {
        "what": site.what,
        "title": site.title,
        "path": site.place.path,
        "line": site.place.region.start_line,
        "protected": {criterion.key: met for criterion, met in site.protected.items()},
    }


def _safeguard(safeguard: Safeguard) -> dict[str, Any]:
    return {
        "what": safeguard.what,
        "title": safeguard.title,
        "path": safeguard.place.path,
        "line": safeguard.place.region.start_line,
        "criterion": safeguard.criterion.key if safeguard.criterion else None,
    }


def _notice(notice: Notice) -> dict[str, Any]:
    return {
        "level": notice.level,
        "kind": notice.kind,
        "text": notice.text,
        "path": notice.path,
        "rule": notice.rule_id,
    }
