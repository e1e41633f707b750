"""The summary for a terminal: score, criteria, counts, the worst findings, where the reports are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

WORST = 10
"""How many findings the summary shows."""

_BAR = 20
_COLOURS = {"CRITICAL": "bright_red", "HIGH": "red", "MEDIUM": "yellow", "MONITOR": "cyan"}


def terminal_summary(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parts of a report that the terminal shows."""
    keys = ("target", "files", "lines", "complete", "score", "components", "counts")
    shown = ("severity", "path", "line", "column", "title", "rule")
    findings = document["findings"]
    if "baseline" in document:
        findings = [finding for finding in findings if finding["baseline_state"] == "new"]
    return {
        **{key: document[key] for key in keys},
        "findings": [{key: finding[key] for key in shown} for finding in findings[:WORST]],
        "finding_count": len(findings),
        "totals": document.get("totals"),
        "baseline": document.get("baseline"),
        "suppression_problems": document.get("suppression_problems", []),
        "skipped": [notice for notice in document["skipped"] if notice["level"] != "note" or not notice["path"]],
    }


def render_terminal(document: Mapping[str, Any], written: Iterable[str] = (), seconds: float | None = None) -> str:
    """Return the summary with ANSI colours; click strips them where the output is not a terminal.

    Args:
        document: what terminal_summary gives.
        written: paths of the reports that were written.
        seconds: how long the audit took.
    """
    score = document["score"]
    lines = [
        "",
        click.style(f"Reliability score: {score['overall']}/10", bold=True, fg=_score_colour(score["overall"]))
        + f"  {document['target']} {score['meaning']}",
    ]
    if score["capped_by"]:
        lines.append(f"  {score['capped_by']}")
    lines.append("")
    for criterion in score["criteria"].values():
        value = criterion["score"]
        if value is None:
            lines.append(f"  {criterion['title']:<21} {'n/a':>5}  {criterion['reason']}")
            continue
        full = round(value / 10 * _BAR)
        bar = click.style("█" * full, fg=_score_colour(value)) + "░" * (_BAR - full)
        lines.append(f"  {criterion['title']:<21} {value:>2}/10  {bar}  {criterion['reason']}")
    if len(document["components"]) > 1:
        lines.append("")
        for component in document["components"]:
            own = click.style(f"{component['score']:>2}/10", fg=_score_colour(component["score"]))
            lines.append(f"  {own}  {component['root'] or '.'} ({', '.join(component['kinds'])})")
    if score["gain"] and score["gain"]["score"] > score["overall"]:
        names = ", ".join(score["gain"]["rules"])
        lines += ["", f"  Mend these and the score becomes {score['gain']['score']}: {names}"]
    counts = document["counts"]
    lines += [
        "",
        "  "
        + "   ".join(
            click.style(f"{counts[name]} {name}", fg=_COLOURS[name] if counts[name] else None) for name in _COLOURS
        ),
    ]
    totals, baseline = document["totals"], document["baseline"]
    if baseline:
        gone = f"; {len(baseline['gone'])} of its entries are gone" if baseline["gone"] else ""
        lines.append(f"  {totals['active']} new, {totals['baselined']} in the baseline {baseline['file']}{gone}")
    if totals and totals["suppressed"]:
        lines.append(f"  {totals['suppressed']} suppressed by comments; the reports list them")
    findings = document["findings"]
    if findings:
        new = "new " if baseline else ""
        lines += ["", click.style(f"Worst {len(findings)} of {document['finding_count']} {new}findings", bold=True)]
        for finding in findings:
            severity = click.style(f"{finding['severity']:<8}", fg=_COLOURS[finding["severity"]])
            lines.append(f"  {severity} {finding['path']}:{finding['line']}:{finding['column']}  {finding['title']}")
            lines.append(click.style(f"           {finding['rule']}", dim=True))
    problems = document["suppression_problems"]
    if problems:
        lines += ["", click.style("Suppressions to look at", bold=True)]
        lines += [f"  {problem['path']}:{problem['line']}: {problem['text']}" for problem in problems[:WORST]]
        if len(problems) > WORST:
            lines.append(f"  and {len(problems) - WORST} more; the reports list them all")
    lost = [notice for notice in document["skipped"] if notice["level"] != "note"]
    if lost:
        lines += ["", click.style("Not analysed, or only in part", bold=True)]
        for notice in lost[:WORST]:
            lines.append(f"  {notice['path'] or notice['rule'] or '-'}: {notice['text']}")
        if len(lost) > WORST:
            lines.append(f"  and {len(lost) - WORST} more; the reports list them all")
    left_out = [notice["text"] for notice in document["skipped"] if notice["level"] == "note" and not notice["path"]]
    files = sum(document["files"].values())
    took = f" in {seconds:.1f} s" if seconds is not None else ""
    lines += ["", f"{files} files, {document['lines']} lines{took}" + ("; " + "; ".join(left_out) if left_out else "")]
    lines += [f"wrote {path}" for path in written]
    if findings:
        lines.append(click.style(f"resrules explain {findings[0]['rule']} tells more about a finding", dim=True))
    return "\n".join(lines) + "\n"


def _score_colour(score: int) -> str:
    return "green" if score >= 7 else "yellow" if score >= 5 else "red"
