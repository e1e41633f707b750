"""The Markdown report, in exactly the form of the requirements: other programs read its headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from resrules.report.words import SEVERITY_MEANING

_PARTS = (
    ("Fix Now (Critical/High - Block Production)", ("CRITICAL", "HIGH")),
    ("Fix Soon (Medium - Production Risks)", ("MEDIUM",)),
    ("Monitor (Low - Technical Debt)", ("MONITOR",)),
)

_ABSENT: Mapping[str, Any] = {"suppressed": [], "suppression_problems": [], "baseline": None}
"""Parts that reports of the first version did not have."""


def render_markdown(document: Mapping[str, Any]) -> str:
    """Return the Markdown report of a JSON report."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["fenced"] = fenced
    environment.filters["cell"] = lambda text: str(text).replace("|", "\\|").replace("\n", " ")
    environment.filters["first_sentence"] = first_sentence
    environment.filters["severity_meaning"] = SEVERITY_MEANING.__getitem__
    parts = [
        (heading, [finding for finding in document["findings"] if finding["severity"] in severities])
        for heading, severities in _PARTS
    ]
    return environment.get_template("report.md.j2").render(report={**_ABSENT, **document}, parts=parts)


def fenced(code: str, language: str) -> str:
    """Return a fenced code block that the code cannot end."""
    longest = max((len(run) for run in re.findall(r"`{3,}", code)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{code}\n{fence}"


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, on one line."""
    line = " ".join(text.split())
    match = re.match(r".+?[.!?](?=\s|$)", line)
    return match.group() if match else line
