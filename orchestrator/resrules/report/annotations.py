"""Workflow commands of GitHub Actions: findings as annotations of the lines they stand at.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest in silence ("Workflow commands for
GitHub Actions"; actions/toolkit issue 734), so the worst come first and the last notice says what is not shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

SHOWN = 10
"""Annotations of each level that GitHub shows for a step."""

_LEVELS: Mapping[str, str] = {"CRITICAL": "error", "HIGH": "error", "MEDIUM": "warning", "MONITOR": "notice"}


def render_annotations(document: Mapping[str, Any], prefix: str, findings: Iterable[Mapping[str, Any]]) -> str:
    """Return one workflow command a line.

    Args:
        prefix: folder of the audited path within its repository.
        findings: those of the document to show, worst first.
    """
    lines: dict[str, list[str]] = {"error": [], "warning": [], "notice": []}
    hidden = 0
    for finding in findings:
        level = _LEVELS[finding["severity"]]
        room = SHOWN - 1 if level == "notice" else SHOWN  # the last notice is the one below
        if len(lines[level]) < room:
            lines[level].append(_command(level, finding, prefix))
        else:
            hidden += 1
    if hidden:
        text = f"{hidden} more findings are in the report: GitHub shows {SHOWN} annotations of a kind for a step"
        lines["notice"].append(f"::notice title=resrules::{_data(text)}")
    return "".join(f"{line}\n" for group in lines.values() for line in group)


def _command(level: str, finding: Mapping[str, Any], prefix: str) -> str:
    properties = {
        "file": f"{prefix.rstrip('/')}/{finding['path']}" if prefix else finding["path"],
        "line": finding["line"],
        "endLine": finding["end_line"],
        "title": f"{finding['severity']} {finding['category']}: {finding['title']}",
    }
    if finding["line"] == finding["end_line"]:  # GitHub takes columns within one line only
        properties.update(col=finding["column"], endColumn=finding["end_column"])
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{level} {listed}::{_data(finding['message'])} ({finding['rule']}) {finding['help']}"


def _data(text: object) -> str:
    return str(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: object) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
