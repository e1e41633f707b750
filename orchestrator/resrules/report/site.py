"""The documentation site: ``python -m resrules.report.site build/site-source`` writes what MkDocs turns into pages.

README, the pages of ``docs`` and CONTRIBUTING are taken over with their links turned; a page for each rule, the rules
by category, the configuration and the command line are made from the code. What then builds the site,
``mkdocs build -f build/site-source/mkdocs.yml``, needs no network.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from resrules.catalog import Catalog, Rule, load_catalog
from resrules.model import CATEGORIES, SECTIONS
from resrules.pack import rules_root
from resrules.report.configuration import configuration_page
from resrules.report.words import rule_help_markdown, without_values
from resrules.sarif import INFORMATION_URI

FIRST_VERSION = "0.1.0"
"""Every rule that docs/since.yml does not name came with this version."""

_FRONT = ("index.md", "reports.md", "suppressions.md", "scoring.md", "configuration.md", "commands.md")
_TITLES: Mapping[str, str] = {
    "index.md": "Quick start",
    "reports.md": "Reports and history",
    "suppressions.md": "Suppressions, baselines, fixes",
    "scoring.md": "The score",
    "configuration.md": "Configuration",
    "commands.md": "Command line",
    "rules/index.md": "Rules",
    "codeql.md": "CodeQL",
    "coverage.md": "Coverage",
    "contributing.md": "How to write a rule",
    "changelog.md": "Changelog",
}
_LINK = re.compile(r"(?<!\\)\]\((?![a-z]+:|#)([^)\s]+)\)")


def site_pages(catalog: Catalog, root: Path) -> dict[str, str]:
    """Return every page of the site by its path.

    Args:
        root: the root of the repository.
    """
    pages = {"index.md": _taken("README.md", root, catalog)}
    for path in sorted((root / "docs").glob("*.md")):
        if path.name != "rules.md":  # here every rule has a page of its own
            pages[path.name] = _taken(f"docs/{path.name}", root, catalog)
    pages["configuration.md"] = configuration_page()
    pages["commands.md"] = commands_page()
    pages["contributing.md"] = _taken("CONTRIBUTING.md", root, catalog)
    pages["changelog.md"] = _taken("CHANGELOG.md", root, catalog)
    since = since_versions(root / "docs" / "since.yml")
    pages["rules/index.md"] = rules_index(catalog)
    for rule in catalog.findings.values():
        pages[f"rules/{rule.id}.md"] = rule_page(rule, catalog, since.get(rule.id, FIRST_VERSION))
    return pages


def rule_page(rule: Rule, catalog: Catalog, since: str) -> str:
    """Return the page of a rule."""
    back = "../" * rule.id.count("/")
    reads = ", ".join(rule.languages) or "the whole project"
    lines = [
        f"# {rule.id}",
        "",
        f"**{without_values(rule.title)}**",
        "",
        f"[{rule.category}]({back}index.md#{_anchor(rule.category)}) · {SECTIONS[rule.section]} · reads {reads} · "
        f"since {since}",
        "",
        rule_help_markdown(rule),
    ]
    beside = [query.id for query in catalog.queries.values() if rule.id in query.cousins]
    if beside:
        lines += ["", "**Beside it**: " + ", ".join(f"[{other}]({back}{other}.md)" for other in beside)]
    return "\n".join(lines) + "\n"


def rules_index(catalog: Catalog) -> str:
    """Return the page of all rules by category."""
    lines = ["# Rules", "", f"{len(catalog.findings)} rules; `resrules explain RULE` shows each page offline."]
    for category in CATEGORIES:
        rules = [rule for rule in catalog.findings.values() if rule.category == category]
        lines += ["", f"## {category}", "", "| Rule | What | Severity | Confidence |", "| --- | --- | --- | --- |"]
        for rule in sorted(rules, key=lambda rule: (rule.severity.rank, rule.confidence.rank, rule.id)):
            title = without_values(rule.title).replace("|", "\\|")
            lines.append(
                f"| [{rule.id}]({rule.id}.md) | {title} | {rule.severity.value} | {rule.confidence.value} |"
            )  # fmt: skip
    return "\n".join(lines) + "\n"


def commands_page() -> str:
    """Return the help of every command."""
    import click

    from resrules.cli import cli

    lines = ["# Command line"]

    def add(command: click.Command, names: tuple[str, ...], parent: click.Context | None) -> None:
        context = click.Context(command, info_name=names[-1], parent=parent, max_content_width=100, terminal_width=100)
        lines.extend(["", f"## {' '.join(names)}", "", "```text", command.get_help(context).rstrip(), "```"])
        if isinstance(command, click.Group):
            for name in command.list_commands(context):
                below = command.get_command(context, name)
                if below is not None:
                    add(below, (*names, name), context)

    add(cli, ("resrules",), None)
    return "\n".join(lines) + "\n"


def since_versions(path: Path) -> dict[str, str]:
    """Return the version with which each later rule came; docs/since.yml maps versions to lists of rules."""
    import yaml

    if not path.is_file():
        return {}
    document = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {rule_id: str(version) for version, rule_ids in document.items() for rule_id in rule_ids}


def navigation(pages: Mapping[str, str]) -> list[dict[str, str]]:
    """Return the navigation: what a reader needs first, the rules, then every other page by name."""
    rest = sorted(name for name in pages if "/" not in name and name not in _FRONT and name not in _TITLES)
    last = [name for name in _TITLES if name in pages and name not in _FRONT]
    order = [*(name for name in _FRONT if name in pages), *rest, *last]
    return [{_TITLES.get(name) or _heading(pages[name]): name} for name in order]


def write_site(target: Path, root: Path, catalog: Catalog) -> int:
    """Write pages and settings for MkDocs below a folder, which is emptied first; return how many pages there are."""
    pages = site_pages(catalog, root)
    shutil.rmtree(target / "pages", ignore_errors=True)
    for name, text in pages.items():
        path = target / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    settings = {"INHERIT": str(root.resolve() / "mkdocs.yml"), "docs_dir": "pages", "site_dir": "html"}
    # JSON is YAML
    (target / "mkdocs.yml").write_text(json.dumps({**settings, "nav": navigation(pages)}, indent=1), encoding="utf-8")
    return len(pages)


def _taken(name: str, root: Path, catalog: Catalog) -> str:
    """Return a page of the repository with its links turned to the site's pages, or to the repository."""
    source = PurePosixPath(name)
    text = (root / name).read_text(encoding="utf-8")

    def turned(match: re.Match[str]) -> str:
        target, _, anchor = match.group(1).partition("#")
        parts: list[str] = []
        for part in (source.parent / target).parts:
            if part == "..":
                parts.pop()
            elif part != ".":
                parts.append(part)
        path = "/".join(parts)
        if path == "docs/rules.md":
            return f"](rules/{anchor}.md)" if anchor in catalog.findings else "](rules/index.md)"
        page = {"README.md": "index.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md"}.get(path)
        if page is None and re.fullmatch(r"docs/[^/]+\.md", path):
            page = path.removeprefix("docs/")
        if page is None:
            return f"]({INFORMATION_URI}/blob/main/{path}{'#' + anchor if anchor else ''})"
        return f"]({page}{'#' + anchor if anchor else ''})"

    return _LINK.sub(turned, text)


def _heading(text: str) -> str:
    match = re.search(r"^# (.+)$", text, re.MULTILINE)
    return match.group(1) if match else "Page"


def _anchor(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", heading.lower().replace("/", ""))


if __name__ == "__main__":
    here = Path.cwd()
    if not (here / "mkdocs.yml").is_file():
        sys.exit("run it at the root of the repository")
    count = write_site(Path(sys.argv[1]), here, load_catalog(rules_root()))
    print(f"{count} pages; now: mkdocs build --strict -f {sys.argv[1]}/mkdocs.yml")
