"""``resrules check``: findings of the named files, for pre-commit."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from resrules.cli import EPILOG
from resrules.commands.run import SEVERITIES
from resrules.errors import EXIT_FINDINGS, EXIT_INCOMPLETE

_PATH = click.Path(path_type=Path)


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1, type=_PATH)
@click.option(
    "--fail-on", type=click.Choice(SEVERITIES, case_sensitive=False), default="high", show_default=True,
    help="Exit with 1 on findings this bad or worse; the others are shown.",
)  # fmt: skip
@click.option("--config", type=_PATH, metavar="FILE", help="Read this configuration instead of the project's own.")
def check(files: tuple[Path, ...], fail_on: str, config: Path | None) -> None:
    """Check FILES of the project here: one line for each finding, without score and project checks.

    Files that an audit of the project would leave out (tests, ignored ones) are left out here, too.
    """
    from resrules.audit import check_files
    from resrules.catalog import load_catalog
    from resrules.config import load_config, parse_severity
    from resrules.errors import TargetError
    from resrules.pack import rules_root

    root = Path.cwd()
    paths = set()
    for file in files:
        if not file.exists():
            raise TargetError(f"{file} does not exist")
        try:
            paths.add(file.absolute().relative_to(root).as_posix())
        except ValueError:
            raise TargetError(f"{file} is not below {root}; call this at the root of the project") from None
    limit = parse_severity(fail_on)
    findings, lost = check_files(root, paths, load_config(root, config), load_catalog(rules_root()))
    for finding in findings:
        place = f"{finding.place.path}:{finding.place.region.start_line}:{finding.place.region.start_column}"
        click.echo(f"{place}: {finding.severity.value}: {finding.message} [{finding.rule_id}]")
    for notice in lost:
        click.echo(f"resrules: {notice.path or notice.rule_id}: {notice.text}", err=True)
    if any(finding.severity.rank <= limit.rank for finding in findings):
        click.echo(f"resrules explain {findings[0].rule_id} tells more about a finding", err=True)
        sys.exit(EXIT_FINDINGS)
    if lost:
        sys.exit(EXIT_INCOMPLETE)
