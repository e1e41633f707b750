"""The help pages of the CodeQL queries, their suites, and the tables of docs/codeql.md.

``python -m resrules.report.query_pages queries/codeql`` writes the pages and suites; a test holds them current. A page
stands beside its query, where the CodeQL CLI looks for it and puts it into SARIF's ``rule.help``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from resrules.catalog import Rule
from resrules.queries import LANGUAGES, query_files, query_metadata, read_queries, suite_of


def query_page(rule: Rule) -> str:
    """Return the help page of a query, in the form of CodeQL's query help: overview, recommendation, example."""
    language = rule.fix_language
    rules = ", ".join(f"`{name}`" for name in rule.cousins)
    parts = [
        f"# {rule.title}",
        f"`{rule.id}` · **{rule.category}** · {rule.severity.value} · requirement {rule.section} · "
        f"scores {rule.criterion.title.lower()} · confidence {rule.confidence.value}",
        "## Overview",
        rule.message,
        f"- When it fails: {rule.impact['when']}\n- What users see: {rule.impact['users']}\n"
        f"- How it cascades: {rule.impact['cascades']}",
        "## Recommendation",
        f"Change the code as in the second example. {rule.trade_off}",
        "To see the failure:",
        f"```bash\n{rule.verify}\n```",
        "## Example",
        "Bad:",
        f"```{language}\n{rule.bad}\n```",
        "Good:",
        f"```{language}\n{rule.fix}\n```",
        "## Which rule reports what",
        rule.division + (f" The pattern rules: {rules}." if rules else ""),
        f"To accept one place, write `codeql[{rule.id}]` in a comment on the line before it, with the reason.",
        "## References",
        "\n".join(f"- <{url}>" for url in rule.references),
    ]
    return "\n\n".join(parts) + "\n"


def suite_text(suites: Mapping[str, str], language: str, name: str) -> str:
    """Return the suite ``name`` (``default`` or ``extended``, which holds the default one) of a language.

    The suites lie outside of any pack: they name both ours and CodeQL's own, and our pack does not depend on the
    latter. Ids are listed one by one, so that a new version of CodeQL adds nothing unseen.
    """
    prefix = "py" if language == "python" else "js"
    chosen = sorted(query_id for query_id, suite in suites.items() if name == "extended" or suite == "default")
    lines = [
        f"- description: Reliability queries of resrules and CodeQL for {language} ({name})",
        "- queries: .",
        f"  from: resrules/{language}-queries",
        "- queries: .",
        f"  from: codeql/{language}-queries",
        "- include:",
        "    id:",
        *(f"      - {query_id}" for query_id in chosen),
        # reads the comments that accept a place
        f"      - {prefix}/alert-suppression",
    ]
    return "\n".join(lines) + "\n"


def generated_files(root: Path) -> dict[Path, str]:
    """Return every generated file below ``root`` (``queries/codeql``) with its text.

    Raises:
        CatalogError: a query has no metadata.
    """
    rules, _ = read_queries(root, validate=False)
    files: dict[Path, str] = {}
    for language in LANGUAGES:
        for path in query_files(root, language):
            files[path.with_suffix(".md")] = query_page(rules[query_metadata(path)["id"]])
        suites = suite_of(root, language)
        for name in ("default", "extended"):
            files[root / language / "suites" / f"resrules-{name}.qls"] = suite_text(suites, language, name)
    return files


def cousins_table(rules: Mapping[str, Rule]) -> str:
    """Return the table of docs/codeql.md: each query, its pattern rules, and which reports what."""
    lines = ["| Query | Category | Severity | Pattern rules | Which reports what |", "| --- | --- | --- | --- | --- |"]
    for rule in sorted(rules.values(), key=lambda r: r.id):
        cousins = ", ".join(f"`{name}`" for name in rule.cousins) or "none"
        lines.append(f"| `{rule.id}` | {rule.category} | {rule.severity.value} | {cousins} | {rule.division} |")
    return "\n".join(lines)


def main(root: Path) -> None:
    """Write every generated file below ``root``."""
    for path, text in generated_files(root).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
