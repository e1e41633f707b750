"""The HTML report: one file that loads nothing, rendered from the JSON report.

The findings travel as JSON inside the page, each text that several findings share once, and become rows when they are
looked at: five thousand findings open at once and weigh a few megabytes. The page is checked against WCAG 2.1 AA.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resrules.model import CATEGORIES, Severity
from resrules.report.markdown import first_sentence
from resrules.report.trend import chart, points

GOOD_SCORE = 7
"""From here on a score is shown as good (docs/scoring.md: ready for production with fixes)."""

FAIR_SCORE = 5
"""From here on a score is shown as fair."""

HOTTEST = 42
"""Share of the severity's colour in the hottest cell of the heat map, in percent: text on it stays readable."""

PLAN_ROWS = 40
"""Rows of each part of the plan; more are in the list of findings."""

_POOLED = ("title", "message", "problem", "impact", "verify", "fix", "trade_off", "references", "help", "snippet")
_SHOWN = ("number", "rule", "path", "line", "category", "section", "severity", "confidence", "engine")
_PLAN = (
    ("Fix now: CRITICAL and HIGH", ("CRITICAL", "HIGH")),
    ("Fix soon: MEDIUM", ("MEDIUM",)),
    ("Monitor", ("MONITOR",)),
)


def render_html(document: Mapping[str, Any], history: Sequence[tuple[str, Mapping[str, Any]]] = ()) -> str:
    """Return the HTML report of a JSON report.

    Args:
        history: earlier JSON reports of the same project, oldest first, each with the label the trend shows.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    templates = Path(__file__).parent / "templates"
    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["prose"] = _prose
    heat = _heat(document)
    most = max((count for row in heat.values() for count in row.values()), default=1)
    trend = chart(points([*history, ("now", document)])) if history else ""
    return environment.get_template("report.html.j2").render(
        report=document,
        target="the audited folder" if document["target"] == "." else document["target"],
        css=Markup((templates / "report.css").read_text(encoding="utf-8")),
        js=Markup((templates / "report.js").read_text(encoding="utf-8")),
        data=Markup(_embedded(document)),
        trend=Markup(trend),
        heat=heat,
        heat_of=lambda count: round(8 + (HOTTEST - 8) * math.log1p(count) / math.log1p(most)),
        severities=[severity.value for severity in Severity],
        coverage=coverage_rows(document),
        folders=sorted({_component_of(document, finding["path"]) for finding in document["findings"]}),
        has_baseline=any("baseline_state" in finding for finding in document["findings"]),
        totals=_totals(document),
        suppressed=document.get("suppressed", []),
        suppression_problems=document.get("suppression_problems", []),
        plan=[(heading, _plan(document, names)) for heading, names in _PLAN],
        arc=_arc,
        tone=_tone,
    )


def coverage_rows(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return, for each kind of site and each criterion that matters there, how many sites there are and are protected.

    Worst share first.
    """
    titles = {key: criterion["title"] for key, criterion in document["score"]["criteria"].items()}
    counted: dict[tuple[str, str], list[int]] = {}
    for site in document["sites"]:
        for key, met in site["protected"].items():
            row = counted.setdefault((site["title"], titles.get(key, key)), [0, 0])
            row[0] += bool(met)
            row[1] += 1
    rows = [
        {"title": title, "criterion": criterion, "protected": met, "sites": sites, "share": met / sites}
        for (title, criterion), (met, sites) in counted.items()
    ]
    return sorted(rows, key=lambda row: (row["share"], -row["sites"], row["title"], row["criterion"]))


def _heat(document: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    heat = {category: {severity.value: 0 for severity in Severity} for category in CATEGORIES}
    for finding in document["findings"]:
        heat[finding["category"]][finding["severity"]] += 1
    return heat


def _totals(document: Mapping[str, Any]) -> dict[str, int]:
    totals = document.get("totals", {})
    return {name: count for name, count in totals.items() if count and name != "active"}


def _plan(document: Mapping[str, Any], severities: Sequence[str]) -> list[dict[str, Any]]:
    """Return one row for each rule, at its first finding: fifty places with one cause are one thing to do."""
    rows: dict[str, dict[str, Any]] = {}
    for finding in document["findings"]:
        if finding["severity"] in severities:
            row = rows.setdefault(
                finding["rule"],
                {
                    "number": finding["number"],
                    "title": finding["title"],
                    "users": first_sentence(finding["impact"]["users"]),
                    "count": 0,
                },
            )
            row["count"] += 1
    return list(rows.values())[:PLAN_ROWS]


def _embedded(document: Mapping[str, Any]) -> str:
    """Return the findings as JSON that may stand in a script element."""
    pool: list[Any] = []
    places: dict[str, int] = {}

    def pooled(value: Any) -> int:
        key = json.dumps(value, sort_keys=True)
        if key not in places:
            places[key] = len(pool)
            pool.append(value)
        return places[key]

    rows = [
        {
            **{key: finding[key] for key in _SHOWN},
            **{key: pooled(finding[key]) for key in _POOLED},
            "component": _component_of(document, finding["path"]),
            "baseline_state": finding.get("baseline_state"),
            "more_places": [{"path": place["path"], "line": place["line"]} for place in finding["more_places"]],
        }
        for finding in document["findings"]
    ]
    text = json.dumps({"pool": pool, "pooled": _POOLED, "findings": rows}, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _component_of(document: Mapping[str, Any], path: str) -> str:
    roots = [component["root"] for component in document["components"] if component["root"]]
    inside = [root for root in roots if path.startswith(f"{root}/")]
    return max(inside, key=len) if inside else "the top folder"


def _prose(text: str) -> Any:
    """Return a text as HTML: what stands between backticks is code, as in Markdown."""
    from markupsafe import Markup, escape

    parts = re.split(r"`([^`\n]+)`", text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if index % 2 else escape(part) for index, part in enumerate(parts)
    )


def _arc(score: float) -> str:
    """Return the path of the dial from its left end to a score of 0 to 10."""
    angle = math.pi * (1.2 - 1.4 * max(0.0, min(score, 10.0)) / 10)
    start = math.pi * 1.2
    x, y = 100 + 80 * math.cos(angle), 95 - 80 * math.sin(angle)
    x0, y0 = 100 + 80 * math.cos(start), 95 - 80 * math.sin(start)
    large = 1 if start - angle > math.pi else 0
    return f"M {x0:.2f} {y0:.2f} A 80 80 0 {large} 1 {x:.2f} {y:.2f}"


def _tone(score: float) -> str:
    return "good" if score >= GOOD_SCORE else "fair" if score >= FAIR_SCORE else "bad"
