"""``resrules fix``: show and apply the autofixes of rules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from resrules.errors import EXIT_INCOMPLETE

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("path", type=_PATH, default=Path())
@click.option("--write", is_flag=True, help="Change the files; without it the changes are only shown.")
@click.option("--rule", "only", multiple=True, metavar="RULE", help="Only the fixes of this rule (repeatable).")
@click.option("--unsafe", is_flag=True, help="Fixes, too, that may change behaviour or need a look, such as an import.")
@click.option("--config", type=_PATH, metavar="FILE", help="Read this configuration instead of the project's own.")
@click.option("--rules", type=_PATH, metavar="FOLDER", help="Use the rules of this folder.")
def fix(path: Path, write: bool, only: tuple[str, ...], unsafe: bool, config: Path | None, rules: Path | None) -> None:
    """Show what the autofixes of rules change in PATH as a diff, and with --write change it.

    No file is left that cannot be parsed, and what was changed is audited again.
    """
    from resrules.audit import run_audit
    from resrules.cache import cache_folder
    from resrules.catalog import load_catalog
    from resrules.config import load_config
    from resrules.errors import ConfigError, OutputError
    from resrules.fixing import checked, plan_fixes
    from resrules.pack import rules_root
    from resrules.report.files import write_text

    root = path if path.is_dir() else path.parent
    settings = load_config(root, config)
    catalog = load_catalog(rules or rules_root(), validate=rules is not None)
    for rule_id in only:
        if rule_id not in catalog.findings:
            raise ConfigError(f"no rule is called {rule_id!r}; resrules rules list shows them all")
    audit = run_audit(path, settings, catalog, cache_folder=cache_folder())

    def read(name: str) -> bytes:
        return (root / name).read_bytes()

    plan = checked(
        plan_fixes(audit.findings, catalog, read, only, unsafe=unsafe), catalog, settings, audit.notices
    )  # fmt: skip
    for change in plan.changes:
        _show(change.diff)
    for finding, reason in plan.refused:
        click.echo(f"{finding.place}: {finding.rule_id} was not fixed: {reason}", err=True)
    count = sum(len(change.findings) for change in plan.changes)
    if plan.unsafe:
        click.echo(
            f"{_count(plan.unsafe, 'fix', 'fixes')} not shown that may need a look; --unsafe shows them", err=True
        )
    if not count:
        click.echo(f"no {'' if unsafe else 'safe '}fix for any of the {len(audit.findings)} findings", err=True)
        return
    where = f"{_count(count, 'fix', 'fixes')} in {_count(len(plan.changes), 'file', 'files')}"
    if not write:
        click.echo(f"{where}; --write applies them", err=True)
        return
    failures: list[OutputError] = []
    for change in plan.changes:
        try:
            write_text(root / change.path, change.after)
        except OutputError as error:
            failures.append(error)
    again: Any = run_audit(path, settings, catalog, cache_folder=cache_folder())
    click.echo(
        f"{where} written; {len(audit.findings)} findings before, {len(again.findings)} now; "
        f"score {audit.score.overall} before, {again.score.overall} now",
        err=True,
    )
    for failure in failures:
        click.echo(f"resrules: {failure}", err=True)
    if failures:
        sys.exit(EXIT_INCOMPLETE)


def _show(diff: str) -> None:
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.splitlines():
        header = line.startswith(("+++", "---"))
        click.echo(click.style(line, fg=None if header else colours.get(line[:1]), bold=header))


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
