"""``resrules ide``: set an editor up to show the findings."""

from __future__ import annotations

from pathlib import Path

import click

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("editor", type=click.Choice(["vscode", "intellij", "neovim"]))
@click.argument("path", type=_PATH, default=Path())
@click.option("--write", is_flag=True, help="Write the files; without it they are only named.")
@click.option("--pedantic", is_flag=True, help="With rules of LOW confidence too.")
def ide(editor: str, path: Path, write: bool, pedantic: bool) -> None:
    """Set EDITOR up to show the findings in the project at PATH (default: here).

    The rules go into one file in the project, by the project's configuration; run this again after an update.
    """
    from resrules.catalog import load_catalog
    from resrules.config import check_selectors, load_config, override
    from resrules.editor import setup
    from resrules.errors import TargetError
    from resrules.pack import rules_root
    from resrules.report.files import write_text

    if not path.is_dir():
        raise TargetError(f"{path} is not a folder; name the folder that the editor opens")
    catalog = load_catalog(rules_root())
    config = override(load_config(path), pedantic=pedantic)
    check_selectors(config, catalog)
    plan = setup(editor, path, catalog, config)
    for file, text in plan.files.items():
        same = file.is_file() and file.read_bytes() == text.encode("utf-8")
        if write and not same:
            write_text(file, text)
        state = "unchanged" if same else "wrote" if write else "would write"
        click.echo(f"{state} {file}")
    click.echo(f"\n{plan.snippet}")
    click.echo("\n" + "\n".join(f"{number}. {step}" for number, step in enumerate(plan.steps, 1)))
    if not write:
        click.echo("\nNothing was written; do so with --write.", err=True)
