"""The short Markdown: the body of a pull request's comment, and the summary of a job.

It names the score and, compared with an earlier report, its change and the new findings only. A hidden first line
marks the comment, so that the next run can find and replace it. What comes from the audited code is shown as text and
never as Markdown, HTML or a mention: on a pull request it is a stranger's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from resrules.comparison import Change
from resrules.model import Severity
from resrules.report.markdown import fenced

MARKER = "<!-- resrules -->"
MAX_LENGTH = 65_000
"""GitHub takes comments of 65,536 characters; the rest is for what a workflow may put around it."""
WORST = 10
"""Findings that are named when there is no earlier report."""


def render_summary(document: Mapping[str, Any], change: Change | None, prefix: str = "") -> str:
    """Return the summary of a JSON report.

    Args:
        change: against an earlier report, None without one.
        prefix: folder of the audited path within its repository.
    """
    score = document["score"]
    moved = f" ({_signed(change.after - change.before)})" if change else ""
    head = [MARKER, f"## Reliability: {score['overall']}/10{moved}", f"The system {score['meaning']}."]
    if score["capped_by"]:
        head[-1] += f" {_safe(score['capped_by']).capitalize()}."
    if not document["complete"]:
        head.append("**The audit is incomplete**: some files or rules could not be analysed, see the whole report.")
    head.append(_counts(document, change))
    if change and not change.same_rules:
        head.append("The earlier report was made by another version of the rules; a part of the change may be theirs.")
    table = _criteria(score["criteria"], change)
    findings: Sequence[Mapping[str, Any]] = change.new if change else document["findings"][:WORST]
    blocks = [_finding(finding, prefix, opened=index == 0) for index, finding in enumerate(findings)]
    title = "New findings" if change else "Worst findings"
    parts = [*head, f"### {title}"] if blocks else head
    length = sum(len(part) + 2 for part in (*parts, table)) + 200
    for index, block in enumerate(blocks):
        length += len(block) + 2
        if length > MAX_LENGTH:
            parts.append(f"{len(blocks) - index} more are in the whole report.")
            break
        parts.append(block)
    return "\n\n".join([*parts, table]) + "\n"


def _counts(document: Mapping[str, Any], change: Change | None) -> str:
    if change is None:
        return f"{len(document['findings'])} findings: {_by_severity(document['findings'])}."
    if not change.new and not change.gone:
        return f"No new findings, none mended; {change.kept} stay as they were."
    new = f"**{len(change.new)} new**: {_by_severity(change.new)}" if change.new else "No new findings"
    return f"{new}; {len(change.gone)} mended, {change.kept} stay as they were."


def _by_severity(findings: Sequence[Mapping[str, Any]]) -> str:
    counts = Counter(finding["severity"] for finding in findings)
    return ", ".join(f"{counts[s.value]} {s.value}" for s in Severity if counts[s.value]) or "none"


def _criteria(criteria: Mapping[str, Mapping[str, Any]], change: Change | None) -> str:
    rows = ["| Criterion | Score | Evidence |", "| --- | --- | --- |"]
    for key, criterion in criteria.items():
        value = "n/a" if criterion["score"] is None else f"{criterion['score']}/10"
        if change:
            before, after = change.criteria[key]
            if before is not None and after is not None and before != after:
                value += f" ({_signed(after - before)})"
        rows.append(f"| {criterion['title']} | {value} | {_safe(criterion['reason'], table=True)} |")
    return "<details><summary>Score by criterion</summary>\n\n" + "\n".join(rows) + "\n\n</details>"


def _finding(finding: Mapping[str, Any], prefix: str, *, opened: bool) -> str:
    path = f"{prefix.rstrip('/')}/{finding['path']}" if prefix else finding["path"]
    shown = f"{_html(finding['title'])} · <code>{_html(path)}:{finding['line']}</code>"
    impact = finding["impact"]
    body = [
        f"<details{' open' if opened else ''}><summary><b>{finding['severity']}</b> {shown}</summary>",
        _safe(finding["message"]),
        f"- When it fails: {_safe(impact['when'])}\n- What users see: {_safe(impact['users'])}\n"
        f"- How it cascades: {_safe(impact['cascades'])}",
        f"How to verify:\n\n{fenced(finding['verify'], 'bash')}",
        f"The fix:\n\n{fenced(finding['fix']['code'], finding['fix']['language'])}",
        f"Trade-off: {_safe(finding['trade_off'])} [{finding['rule']}]({finding['help']})",
        "</details>",
    ]
    return "\n\n".join(body)


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else str(number) if number else "±0"


def _html(text: str) -> str:
    return (
        " ".join(text.split())
        .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("`", "")
    )  # fmt: skip


def _safe(text: str, *, table: bool = False) -> str:
    """Return a text that shows as it is written: code stays code, nothing else is Markdown, HTML or a mention."""
    text = " ".join(text.split())
    if text.count("`") % 2:
        text = text.replace("`", "'")
    parts = text.split("`")
    for index in range(0, len(parts), 2):
        plain = parts[index].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
        parts[index] = re.sub(r"([\\\[\]*_#!~])", r"\\\1", plain)
    line = "`".join(parts)
    return line.replace("|", "\\|") if table else line
