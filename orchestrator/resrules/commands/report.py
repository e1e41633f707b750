"""``resrules report``: render a JSON report again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from resrules.commands.formats import (
    FORMATS,
    STANDARD_OUTPUT,
    Source,
    format_options,
    formats_asked_for,
    paper_options,
    write_reports,
)
from resrules.errors import EXIT_INCOMPLETE

_FORMATS = {name: format_ for name, format_ in FORMATS.items() if format_.from_document}


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@format_options(_FORMATS)
@paper_options
@click.option(
    "--compare", type=click.Path(path_type=Path), metavar="FILE",
    help="Show in summary and annotations what is new since this JSON report.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def report(
    file: Path, compare: Path | None, history: tuple[Path, ...], pdf: Path | None, quiet: bool, **flags: Any
) -> None:
    """Render reports again from a JSON report."""
    from resrules.report.document import read_document
    from resrules.report.terminal import render_terminal, terminal_summary
    from resrules.report.trend import read_history

    document = read_document(file)
    wanted = formats_asked_for(_FORMATS, flags)
    earlier = read_document(compare) if compare is not None else None
    source = Source(document, history=read_history(history), earlier=earlier)
    outputs = {path: _FORMATS[name].render(source) for name, path in wanted.items()}
    written, failures = write_reports(outputs, pdf, FORMATS["html"].render(source) if pdf else "")
    if not quiet and STANDARD_OUTPUT not in wanted.values():
        click.echo(render_terminal(terminal_summary(document), written), nl=False)
    for failure in failures:
        click.echo(f"resrules: {failure}", err=True)
    if failures:
        sys.exit(EXIT_INCOMPLETE)
