"""The generated page of all rules: ``python -m resrules.report.pages docs/rules.md`` writes it."""

from __future__ import annotations

import sys
from pathlib import Path

from resrules.catalog import Catalog, load_catalog
from resrules.model import CATEGORIES, SECTIONS
from resrules.pack import rules_root
from resrules.report.words import rule_help_markdown, without_values


def rules_page(catalog: Catalog) -> str:
    """Return the page: a table of all rules by category, then one section for each."""
    rules = sorted(catalog.findings.values(), key=lambda r: (CATEGORIES.index(r.category), r.severity.rank, r.id))
    lines = [
        "# Rules",
        "",
        f"{len(rules)} rules. Generated from the rule files by `python -m resrules.report.pages docs/rules.md`.",
        "",
        "| Rule | Category | Requirement | Severity | Confidence | Reads |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for rule in rules:
        section = f"{rule.section} {SECTIONS[rule.section]}" if rule.section != "O" else "Observability"
        reads = ", ".join(rule.languages) or "the whole project"
        lines.append(
            f"| [`{rule.id}`](#{rule.id}) | {rule.category} | {section} | {rule.severity.value} "
            f"| {rule.confidence.value} | {reads} |"
        )
    for rule in rules:
        lines += ["", f"## {rule.id}", "", f"**{without_values(rule.title)}**", "", rule_help_markdown(rule)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(rules_page(load_catalog(rules_root())), encoding="utf-8")
