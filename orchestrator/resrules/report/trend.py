"""The history of a project: score and counts of several JSON reports, as text, Markdown and HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resrules.errors import ReportError
from resrules.model import Severity
from resrules.report.document import read_document

_WIDTH, _HEIGHT, _MARGIN = 720, 220, 36
_LABELS = 8
"""At most so many labels stand below the chart."""


@dataclass(frozen=True)
class Point:
    """One audit of the history."""

    label: str
    overall: int
    exact: float
    counts: Mapping[str, int]
    criteria: Mapping[str, int | None]
    fingerprints: frozenset[str]
    complete: bool

    @property
    def total(self) -> int:
        """The number of findings."""
        return sum(self.counts.values())


def points(reports: Iterable[tuple[str, Mapping[str, Any]]]) -> list[Point]:
    """Return one point for each labelled JSON report, in the order given."""
    return [
        Point(
            label,
            document["score"]["overall"],
            document["score"]["exact"],
            {severity.value: document["counts"].get(severity.value, 0) for severity in Severity},
            {criterion["title"]: criterion["score"] for criterion in document["score"]["criteria"].values()},
            frozenset(finding["fingerprint"] for finding in document["findings"]),
            document["complete"],
        )
        for label, document in reports
    ]


def read_history(paths: Sequence[Path]) -> list[tuple[str, dict[str, Any]]]:
    """Read JSON reports; of a folder, all its ``*.json`` files in the natural order of their names.

    A report carries no time, so that equal code gives equal reports: names with a date or a number give the order.

    Raises:
        ReportError: a file cannot be read or is no report, or a folder holds none.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            found = sorted(path.glob("*.json"), key=lambda file: natural(file.name))
            if not found:
                raise ReportError(f"{path} holds no JSON report; write one with: resrules run --json {path}/1.json")
            files += found
        else:
            files.append(path)
    return [(file.stem, read_document(file)) for file in files]


def natural(name: str) -> list[tuple[int, str]]:
    """Return a sort key under which ``run-9`` stands before ``run-10``."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", name) if part]


def change(before: Point, after: Point) -> tuple[int, int]:
    """Return how many findings are new and how many are gone."""
    return len(after.fingerprints - before.fingerprints), len(before.fingerprints - after.fingerprints)


def rows(history: Sequence[Point]) -> list[list[str]]:
    """Return the table of a history: label, score, the four counts, all findings, new, gone."""
    out = []
    for index, point in enumerate(history):
        new, gone = change(history[index - 1], point) if index else (0, 0)
        out.append(
            [
                point.label + ("" if point.complete else " (incomplete)"),
                f"{point.overall}/10",
                *(str(point.counts[severity.value]) for severity in Severity),
                str(point.total),
                f"+{new}" if index else "",
                f"-{gone}" if index else "",
            ]
        )
    return out


HEADINGS = ("Report", "Score", *(severity.value for severity in Severity), "All", "New", "Gone")


def trend_text(history: Sequence[Point]) -> str:
    """Return the history for a terminal: a table, and a line for each criterion that changed."""
    table = [list(HEADINGS), *rows(history)]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
    lines = [
        "  ".join(cell.ljust(width) if not column else cell.rjust(width)
                  for column, (cell, width) in enumerate(zip(row, widths, strict=True))).rstrip()
        for row in table
    ]  # fmt: skip
    return "\n".join([*lines, *([""] if criteria_changes(history) else []), *criteria_changes(history)]) + "\n"


def criteria_changes(history: Sequence[Point]) -> list[str]:
    """Return a line for each criterion whose score differs between the first and the last report."""
    first, last = history[0], history[-1]

    def shown(score: int | None) -> str:
        return "n/a" if score is None else str(score)

    return [
        f"{title}: {shown(first.criteria.get(title))} -> {shown(score)}"
        for title, score in last.criteria.items()
        if first.criteria.get(title) != score
    ]


def trend_markdown(history: Sequence[Point]) -> str:
    """Return the history as Markdown."""

    def line(cells: Iterable[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    lines = ["# Reliability over time", "", line(HEADINGS), line(["---", *["---:"] * (len(HEADINGS) - 1)])]
    lines += [line(row) for row in rows(history)]
    changed = criteria_changes(history)
    if changed:
        lines += ["", "## Criteria that changed", "", *(f"- {text}" for text in changed)]
    return "\n".join(lines) + "\n"


def chart(history: Sequence[Point]) -> str:
    """Return the history as an HTML fragment: a line chart of the score and the table behind it."""
    step = (_WIDTH - 2 * _MARGIN) / max(len(history) - 1, 1)

    def at(index: int, score: float) -> tuple[float, float]:
        return _MARGIN + step * index, _HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * score / 10

    parts = []
    for score in (0, 5, 10):
        y = at(0, score)[1]
        parts.append(
            f'<line class="grid" x1="{_MARGIN}" x2="{_WIDTH - _MARGIN}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_MARGIN - 8}" y="{y + 4:.1f}" text-anchor="end">{score}</text>'
        )
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(i, p.exact) for i, p in enumerate(history)))
    parts.append(f'<polyline class="path" points="{line}"/>')
    every = -(-len(history) // _LABELS)
    for index, point in enumerate(history):
        x, y = at(index, point.exact)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
        if index % every == 0 or index == len(history) - 1:
            anchor = "start" if index == 0 else "end" if index == len(history) - 1 else "middle"
            label = html.escape(point.label if len(point.label) <= 18 else point.label[:17] + "…")
            parts.append(f'<text x="{x:.1f}" y="{_HEIGHT - 10}" text-anchor="{anchor}">{label}</text>')
    scores = ", ".join(f"{point.label} {point.overall}" for point in history)
    body = "".join(
        f'<tr><th scope="row">{html.escape(row[0])}</th>'
        + "".join(f'<td class="number">{html.escape(cell)}</td>' for cell in row[1:])
        + "</tr>"
        for row in rows(history)
    )
    head = "".join(f'<th scope="col"{" class=number" if i else ""}>{name}</th>' for i, name in enumerate(HEADINGS))
    changed = "".join(f"<li>{html.escape(text)}</li>" for text in criteria_changes(history))
    return (
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="Score over time: {html.escape(scores, quote=True)}">{"".join(parts)}</svg>'
        f'<div class="wide" tabindex="0" role="group" aria-label="Counts over time">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        + (f"<ul>{changed}</ul>" if changed else "")
    )


def trend_html(history: Sequence[Point]) -> str:
    """Return the history as one HTML page that loads nothing."""
    css = (Path(__file__).parent / "templates" / "report.css").read_text(encoding="utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>Reliability over time</title>\n"
        f"<style>{css}</style>\n</head>\n<body>\n<main>\n<section>\n<h1>Reliability over time</h1>\n"
        f"{chart(history)}\n</section>\n</main>\n</body>\n</html>\n"
    )
