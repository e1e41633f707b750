"""The command line: each command stands in a module of ``resrules.commands`` and is imported when it is called."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from resrules import __version__
from resrules.errors import ResrulesError

COMMANDS: Mapping[str, tuple[str, str]] = {
    "run": ("run:run", "Audit a folder or a file and print a summary."),
    "check": ("check:check", "Check the named files only, as pre-commit does."),
    "merge": ("run:merge", "Put the parts of run --shard together."),
    "fleet": ("fleet:fleet", "Audit many repositories and rank them."),
    "report": ("report:report", "Render reports again from a JSON report."),
    "trend": ("trend:trend", "Show score and counts of several JSON reports over time."),
    "export": ("export:export", "Turn a SARIF file into CSV, a Word document or an HTML table."),
    "rules": ("rules:rules", "List, show, check and test rules."),
    "explain": ("rules:explain", "Show a rule's page."),
    "upload": ("upload:upload", "Upload a SARIF file to GitHub code scanning."),
    "ide": ("ide:ide", "Set an editor up to show the findings while you work."),
    "fix": ("fix:fix", "Show the autofixes of rules as a diff, and apply them."),
    "baseline": ("baseline:baseline", "Accept the findings of today, so that only new ones fail."),
    "cache": ("cache:cache", "Show or clear the cache of results."),
    "completion": ("completion:completion", "Print the completion script of a shell."),
}
"""Each command with the module and name it stands under, and its line in the help, which must not import it."""

EPILOG = """\b
Exit codes:
  0  done
  1  findings at or above --fail-on or --fail-on-new, or a score below --min-score
  2  wrong usage or configuration
  3  an engine failed, a report could not be written or uploaded, or the audit is incomplete
"""


class _Commands(click.Group):
    """A group that imports a command when it is called, and turns errors into one sentence each."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(f"resrules.commands.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            ctx.fail(f"no command is called {args[0]!r}" + (f"; did you mean {near[0]!r}?" if near else "."))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ResrulesError as error:
            click.echo(f"resrules: {error}", err=True)
            ctx.exit(error.exit_code)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=EPILOG,
)
@click.version_option(__version__, prog_name="resrules", message="%(prog)s %(version)s")
def cli() -> None:
    """Audit a codebase for reliability and resilience."""


def main() -> None:
    """Run the command line."""
    try:
        cli(prog_name="resrules")
    except KeyboardInterrupt:
        sys.exit(130)
