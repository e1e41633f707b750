"""The SARIF 2.1.0 log of an audit, as GitHub code scanning wants it.

Sources: the SARIF 2.1.0 standard (OASIS, 2020) and GitHub's "SARIF support for code scanning". GitHub reads the first
location, the line hash and the rule's texts; everything of ours stands in ``properties.resrules``.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Mapping
from typing import Any

from resrules.catalog import Catalog, Rule
from resrules.model import Audit, Finding, Notice, Place, Region, Site, Step
from resrules.report.words import rule_help_markdown, rule_help_text

SCHEMA_URI = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
INFORMATION_URI = "https://github.com/resrules/resrules"
MAX_RESULTS = 25_000
"""GitHub rejects a run with more results than this."""
MAX_DESCRIPTION = 1024
"""GitHub's limit for shortDescription and fullDescription, in characters."""

_NOTICE_LEVEL = {"error": "error", "warning": "warning", "note": "note"}


def sarif_log(audit: Audit, catalog: Catalog, *, everything: bool = False, prefix: str = "") -> dict[str, Any]:
    """Return the SARIF log of an audit.

    Args:
        everything: also give protected sites (``pass``), safeguards (``informational``) and suppressed
            findings; without it the log holds live ``fail`` results only, as an upload to GitHub must.
        prefix: folder of the audited path within its repository, put before every path.
    """
    # GitHub opens alerts for suppressed results too, so an upload must not hold them
    shown = (*audit.findings, *(audit.suppressed if everything else ()))
    results = [_finding_result(finding, catalog.findings, prefix) for finding in shown]
    cut = results[MAX_RESULTS:]
    results = results[:MAX_RESULTS]
    notices = list(audit.notices)
    notices += [
        Notice("note", f"suppression-{problem.kind}", f"Line {problem.line}: {problem.text}", problem.path)
        for problem in audit.suppression_problems
    ]
    if cut:
        notices.append(Notice("warning", "limit", f"{len(cut)} results are left out: GitHub takes {MAX_RESULTS} a run"))
    rule_ids = sorted({finding.rule_id for finding in shown})
    rules = [_rule(catalog.findings[rule_id]) for rule_id in rule_ids]
    if everything:
        rules += [
            {"id": rule.id, "name": _name(rule.id), "shortDescription": {"text": f"{rule.title}."},
             "fullDescription": {"text": f"Inventory of {rule.what}."}, "help": {"text": f"{rule.title}."},
             "helpUri": INFORMATION_URI, "properties": {"resrules": {"kind": rule.kind, "what": rule.what}}}
            for rule in sorted(catalog.inventory.values(), key=lambda rule: rule.id)
        ]  # fmt: skip
        results += [_site_result(site, prefix) for site in audit.sites if all(site.protected.values())]
        results += [
            _result(s.rule_id, "informational", "none", f"{s.title}.", s.place, s.snippet, prefix,
                    {"what": s.what, "criterion": s.criterion.value if s.criterion else None})
            for s in audit.safeguards
        ]  # fmt: skip
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    for result in results:
        result["ruleIndex"] = index[result["ruleId"]]
    run = {
        "tool": {
            "driver": {
                "name": "resrules",
                "fullName": f"resrules {audit.version}",
                "version": audit.version,
                "semanticVersion": audit.version,
                "informationUri": INFORMATION_URI,
                "rules": rules,
            },
            "extensions": [
                {"name": name, "version": version} for name, version in sorted(audit.engines.items()) if version
            ],
        },
        "automationDetails": {"id": "resrules/"},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the audited repository."}}},
        "invocations": [
            {
                "executionSuccessful": audit.complete,
                "toolExecutionNotifications": [_notification(notice, prefix) for notice in notices],
            }
        ],
        "results": results,
        "properties": {
            "resrules": {
                "score": audit.score.overall,
                "criteria": {c.criterion.key: c.score for c in audit.score.criteria},
                "complete": audit.complete,
            }
        },
    }
    return {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    title = _generic(rule.title)
    return {
        "id": rule.id,
        "name": _name(rule.id),
        "shortDescription": {"text": f"{title}."[:MAX_DESCRIPTION]},
        "fullDescription": {"text": (_generic(rule.message) or f"{title}.")[:MAX_DESCRIPTION]},
        "help": {"text": rule_help_text(rule), "markdown": rule_help_markdown(rule)},
        "helpUri": rule.help_uri,
        "defaultConfiguration": {"level": rule.severity.level},
        "properties": {
            "tags": [
                "reliability",
                f"category/{_slug(rule.category)}",
                f"severity/{rule.severity.value.lower()}",
                f"section/{rule.section}",
                f"criterion/{rule.criterion.value}",
            ],
            "precision": rule.confidence.precision,
            "problem.severity": rule.severity.problem_severity,
            "resrules": {
                "category": rule.category,
                "section": rule.section,
                "severity": rule.severity.value,
                "criterion": rule.criterion.value,
                "confidence": rule.confidence.value,
            },
        },
    }


def _finding_result(finding: Finding, rules: Mapping[str, Rule], prefix: str) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "category": finding.category,
        "section": finding.section,
        "severity": finding.severity.value,
        "criterion": finding.criterion.value,
        "confidence": finding.confidence.value,
        "title": finding.title,
        "engine": finding.engine,
    }
    if finding.also:
        properties["also"] = list(finding.also)
    if finding.project_wide:
        properties["scope"] = "project"
    text = finding.linked_message or finding.message
    if finding.more_places:
        text += f" The same cause stands at {len(finding.more_places)} more places in this file."
    result = _result(
        finding.rule_id, "fail", finding.severity.level, text, finding.place, finding.snippet, prefix, properties
    )
    result["partialFingerprints"] = {
        "primaryLocationLineHash": finding.line_hash,
        "resrules/v1": finding.fingerprint,
    }
    if finding.baseline_state:
        result["baselineState"] = finding.baseline_state
    if finding.suppression:
        suppression: dict[str, Any] = {"kind": "inSource", "status": "accepted"}
        if finding.suppression.reason:
            suppression["justification"] = finding.suppression.reason
        if finding.suppression.until:
            suppression["properties"] = {"resrules": {"until": finding.suppression.until}}
        result["suppressions"] = [suppression]
    related = [*finding.related, *(Step(place, "The same cause.") for place in finding.more_places)]
    if related:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": step.message}, **_location(step.place, prefix)}
            for number, step in enumerate(related, 1)
        ]
    if finding.flows:
        result["codeFlows"] = [
            {
                "threadFlows": [
                    {
                        "locations": [
                            {"location": {**_location(step.place, prefix), "message": {"text": step.message}}}
                            for step in flow
                        ]
                    }
                ]
            }
            for flow in finding.flows
        ]
    if finding.replacement:
        result["fixes"] = [
            {
                "description": {"text": _generic(rules[finding.rule_id].title)},
                "artifactChanges": [
                    {
                        "artifactLocation": _artifact(finding.replacement.place.path, prefix),
                        "replacements": [
                            {
                                "deletedRegion": _region(finding.replacement.place.region),
                                "insertedContent": {"text": finding.replacement.text},
                            }
                        ],
                    }
                ],
            }
        ]
    return result


def _site_result(site: Site, prefix: str) -> dict[str, Any]:
    criteria = sorted(criterion.value for criterion in site.protected)
    return _result(
        site.rule_id, "pass", "none", f"{site.title}: protected.", site.place, site.snippet, prefix,
        {"what": site.what, "criteria": criteria},
    )  # fmt: skip


def _result(
    rule_id: str, kind: str, level: str, text: str, place: Place, snippet: str, prefix: str, properties: dict[str, Any]
) -> dict[str, Any]:
    location = _location(place, prefix)
    location["physicalLocation"]["region"]["snippet"] = {"text": snippet}
    return {
        "ruleId": rule_id,
        "kind": kind,
        "level": level,
        "message": {"text": text},
        "locations": [location],
        "properties": {"resrules": properties},
    }


def _location(place: Place, prefix: str) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(place.path, prefix), "region": _region(place.region)}}


def _artifact(path: str, prefix: str) -> dict[str, Any]:
    full = f"{prefix.rstrip('/')}/{path}" if prefix else path
    return {"uri": urllib.parse.quote(full), "uriBaseId": "%SRCROOT%"}


def _region(region: Region) -> dict[str, int]:
    return {
        "startLine": region.start_line,
        "startColumn": region.start_column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _notification(notice: Notice, prefix: str) -> dict[str, Any]:
    notification: dict[str, Any] = {
        "descriptor": {"id": f"resrules/{notice.kind}"},
        "level": _NOTICE_LEVEL[notice.level],
        "message": {"text": f"{notice.text}." if not notice.text.endswith(".") else notice.text},
    }
    if notice.path:
        notification["locations"] = [{"physicalLocation": {"artifactLocation": _artifact(notice.path, prefix)}}]
    if notice.rule_id:
        notification["properties"] = {"resrules": {"rule": notice.rule_id}}
    return notification


def _name(rule_id: str) -> str:
    """SARIF wants a readable name that differs from the id: Pascal case."""
    return "".join(part.capitalize() for part in rule_id.replace("/", "-").split("-"))


def _slug(category: str) -> str:
    return category.lower().replace("/", "-").replace(" ", "-")


def _generic(text: str) -> str:
    """A rule's text without a match to fill it: metavariables lose their dollar sign."""
    from resrules.catalog import METAVARIABLE

    return METAVARIABLE.sub(lambda match: match.group().lstrip("$.").lower(), text).replace("{{", "").replace("}}", "")
