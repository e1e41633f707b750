"""``resrules rules`` and ``resrules explain``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from resrules.errors import EXIT_FINDINGS

if TYPE_CHECKING:
    from resrules.catalog import Catalog

_PATH = click.Path(path_type=Path)


@click.group()
def rules() -> None:
    """List, show and check rules."""


@rules.command("list")
@click.option("--category", metavar="NAME", help="Only rules of this category.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rules_list(category: str | None, as_json: bool) -> None:
    """List the rules with their category, section and severity."""
    catalog = _catalog()
    chosen = [r for r in catalog.findings.values() if category is None or r.category.lower() == category.lower()]
    if as_json:
        from resrules.report.document import dump

        keys = ("id", "title", "category", "section", "source")
        click.echo(
            dump(
                [
                    {**{k: getattr(r, k) for k in keys}, "severity": r.severity.value, "confidence": r.confidence.value}
                    for r in chosen
                ]
            ),
            nl=False,
        )
        return
    for rule in chosen:
        click.echo(f"{rule.severity.value:<8}  {rule.section:<4}  {rule.category:<18}  {rule.id}")
    click.echo(f"{len(chosen)} rules", err=True)


@rules.command("show")
@click.argument("rule_id", shell_complete=lambda ctx, param, incomplete: _complete_rules(incomplete))
def rules_show(rule_id: str) -> None:
    """Show a rule as it stands in its file."""
    from resrules.pack import rules_root

    rule = _find_rule(rule_id)
    click.echo((rules_root() / rule.source).read_text(encoding="utf-8"), nl=False)


@rules.command("check")
@click.argument("path", type=_PATH, required=False)
def rules_check(path: Path | None) -> None:
    """Check rule files: their form, their metadata, and that the engine can read every pattern."""
    from resrules.catalog import read_catalog
    from resrules.engines.semgrep import broken_rules
    from resrules.errors import CatalogError
    from resrules.pack import rules_root

    root = path or rules_root()
    if not root.is_dir():
        raise CatalogError(f"{root} is not a folder of rules")
    catalog, problems = read_catalog(root)
    problems += [f"{root / source}: {text}" for source, text in broken_rules(catalog)]
    if (root / "imports").is_dir() and not problems:
        from resrules.imports import load_imports

        try:
            load_imports(root / "imports", catalog)
        except CatalogError as error:
            problems.append(str(error))
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(f"{len(catalog.findings) + len(catalog.inventory)} rules checked, {len(problems)} problems")
    if problems:
        sys.exit(EXIT_FINDINGS)


@rules.command("test")
@click.argument("names", nargs=-1)
@click.option("--root", type=_PATH, default=Path(), help="Folder that holds rules/ and testdata/ (default: here).")
def rules_test(names: tuple[str, ...], root: Path) -> None:
    """Run rules on their annotated test code; NAMES are ids or parts of the rules' paths."""
    from resrules.catalog import load_catalog
    from resrules.errors import CatalogError
    from resrules.ruletest import failed_expectations

    if not (root / "rules").is_dir():
        raise CatalogError(f"{root} has no folder rules/")
    catalog = load_catalog(root / "rules", validate=True)
    chosen = [
        rule_id for rule_id, rule in catalog.scanning.items() if not names or any(name in rule.source for name in names)
    ]
    if not chosen:
        raise CatalogError(f"no rule matches {' '.join(names)}")
    failures = failed_expectations(root.resolve(), catalog, chosen)
    for failure in failures:
        click.echo(str(failure))
    click.echo(f"{len(chosen)} rules tested, {len(failures)} failures")
    if failures:
        sys.exit(EXIT_FINDINGS)


@rules.command("profile")
@click.argument("path", type=_PATH)
@click.argument("names", nargs=-1)
@click.option("--top", type=click.IntRange(1), default=30, show_default=True, metavar="N", help="Show so many rules.")
@click.option("--rules", "folder", type=_PATH, metavar="FOLDER", help="Profile the rules of this folder.")
@click.option("--include-tests", is_flag=True, help="Read tests, examples and migrations too.")
@click.option("--max-ms-per-mb", type=click.FloatRange(0), metavar="X", help="Exit with 1 when a rule costs more.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, with every rule.")
def rules_profile(
    path: Path,
    names: tuple[str, ...],
    top: int,
    folder: Path | None,
    include_tests: bool,
    max_ms_per_mb: float | None,
    as_json: bool,
) -> None:
    """Tell each rule's share of the matching time on PATH; NAMES are ids or parts of the rules' paths."""
    from resrules.catalog import load_catalog
    from resrules.errors import CatalogError
    from resrules.pack import rules_root
    from resrules.rulecost import dump_profile, profile_rules, render_profile

    catalog = load_catalog(folder or rules_root(), validate=folder is not None)
    chosen = [i for i, rule in catalog.scanning.items() if not names or any(name in rule.source for name in names)]
    if not chosen:
        raise CatalogError(f"no rule matches {' '.join(names)}")
    profile = profile_rules(path, catalog, chosen, include_tests=include_tests)
    click.echo(dump_profile(profile) if as_json else render_profile(profile, top), nl=False)
    slow = [row for row in profile.rules if max_ms_per_mb is not None and row.ms_per_mb > max_ms_per_mb]
    for row in slow:
        click.echo(f"{row.source}: {row.ms_per_mb:.0f} ms/MB, allowed are {max_ms_per_mb:g}", err=True)
    if slow:
        sys.exit(EXIT_FINDINGS)


@click.command()
@click.argument("rule_id", shell_complete=lambda ctx, param, incomplete: _complete_rules(incomplete))
def explain(rule_id: str) -> None:
    """Show a rule's page: problem, impact, verification, bad and good code, trade-off, references."""
    from resrules.report.words import rule_help_markdown, without_values

    rule = _find_rule(rule_id)
    click.echo(rule_help_markdown(rule, f"# {without_values(rule.title)}"))


def _catalog() -> Catalog:
    from resrules.catalog import load_catalog
    from resrules.pack import rules_root

    return load_catalog(rules_root())


def _find_rule(rule_id: str) -> Any:
    import difflib

    from resrules.errors import CatalogError

    catalog = _catalog()
    findings = catalog.findings
    if rule_id not in findings and "/" in rule_id:
        from resrules.imports import load_imports
        from resrules.pack import imports_folder

        findings = {**findings, **load_imports(imports_folder(), catalog).rules}
    if rule_id not in findings:
        near = difflib.get_close_matches(rule_id, findings, n=1)
        raise CatalogError(f"no rule is called {rule_id!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    return findings[rule_id]


def _complete_rules(incomplete: str) -> list[str]:
    return [rule_id for rule_id in _catalog().findings if rule_id.startswith(incomplete)]
