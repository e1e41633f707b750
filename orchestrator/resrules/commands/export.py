"""``resrules export``: a SARIF file as CSV, Word, an HTML table or a summary."""

from __future__ import annotations

from pathlib import Path

import click

FORMS = ("csv", "word", "html-table", "summary")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "form", type=click.Choice(FORMS), required=True, help="The form to write.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where (default: beside FILE).")
def export(file: Path, form: str, output: Path | None) -> None:
    """Turn the findings of a SARIF FILE, ours or another tool's, into another form."""
    from resrules.report.export import SUFFIXES, export_sarif
    from resrules.report.files import write_bytes

    data = export_sarif(file, form)
    target = output or file.with_suffix(SUFFIXES[form])
    write_bytes(target, data)
    click.echo(f"wrote {target}")
