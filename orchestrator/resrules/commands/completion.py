"""``resrules completion``."""

from __future__ import annotations

import click


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell; see its documentation on where to put it."""
    from click.shell_completion import get_completion_class

    from resrules.cli import cli

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(cli, {}, "resrules", "_RESRULES_COMPLETE").source())
