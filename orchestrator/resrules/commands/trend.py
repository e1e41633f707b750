"""``resrules trend``: the history of a project from its JSON reports."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from resrules.errors import EXIT_INCOMPLETE

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("paths", type=_PATH, nargs=-1, required=True)
@click.option("--markdown", type=_PATH, metavar="FILE", help="Write it as Markdown.")
@click.option("--html", type=_PATH, metavar="FILE", help="Write it as one HTML page with a chart.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def trend(paths: tuple[Path, ...], markdown: Path | None, html: Path | None, quiet: bool) -> None:
    """Show score and counts of JSON reports over time.

    PATHS are files in their order, or folders, whose reports are taken in the natural order of their names.
    """
    from resrules.commands.formats import write_reports
    from resrules.report.trend import points, read_history, trend_html, trend_markdown, trend_text

    history = points(read_history(paths))
    outputs = {}
    if markdown:
        outputs[markdown] = trend_markdown(history)
    if html:
        outputs[html] = trend_html(history)
    written, failures = write_reports(outputs)
    if not quiet:
        click.echo(trend_text(history), nl=False)
        for name in written:
            click.echo(f"wrote {name}")
    for failure in failures:
        click.echo(f"resrules: {failure}", err=True)
    if failures:
        sys.exit(EXIT_INCOMPLETE)
