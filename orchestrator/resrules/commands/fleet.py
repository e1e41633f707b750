"""``resrules fleet``: audit many repositories."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from resrules.errors import EXIT_INCOMPLETE

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("repos", type=_PATH, metavar="REPOS.txt")
@click.option("--output", type=_PATH, default=Path("fleet"), show_default=True, help="Folder of the reports.")
@click.option(
    "--workers", type=click.IntRange(1, 64), metavar="N", help="Audits at a time here (default: half the cores)."
)
@click.option("--scheduler", metavar="ADDRESS", help="Use the workers of this Dask scheduler (tcp://HOST:PORT).")
@click.option("--tries", type=click.IntRange(1, 5), default=2, show_default=True, help="Tries of each repository.")
@click.option("--timeout", type=click.IntRange(1, 86_400), default=1800, show_default=True, help="Seconds for each.")
@click.option(
    "--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Engine processes of each audit."
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def fleet(
    repos: Path,
    output: Path,
    workers: int | None,
    scheduler: str | None,
    tries: int,
    timeout: int,
    jobs: int,
    quiet: bool,
) -> None:
    """Audit every repository that REPOS.txt names (a folder or a git address on each line), and rank them.

    What an earlier, interrupted run has done is kept; remove the output folder to audit everything anew.
    """
    from resrules.engines.semgrep import usable_cores
    from resrules.fleet import Limits, Outcome, read_repositories, run_fleet

    def tell(outcome: Outcome, done: int, total: int) -> None:
        if not quiet:
            what = f"{outcome.score}/10" if outcome.ok else f"failed: {outcome.error}"
            click.echo(f"[{done}/{total}] {outcome.name}: {what} ({outcome.seconds:.0f} s)")

    outcomes = run_fleet(
        read_repositories(repos), output, Limits(seconds=timeout, jobs=jobs, tries=tries),
        scheduler=scheduler, workers=workers or max(1, usable_cores() // 2), progress=tell,
    )  # fmt: skip
    failed = [outcome for outcome in outcomes if not outcome.ok]
    if not quiet:
        click.echo(f"{len(outcomes) - len(failed)} audited, {len(failed)} failed; overview: {output / 'fleet.md'}")
    if failed:
        sys.exit(EXIT_INCOMPLETE)
