"""``resrules upload``: hand a SARIF file to GitHub code scanning."""

from __future__ import annotations

import os
from pathlib import Path

import click

from resrules.cli import EPILOG
from resrules.errors import ConfigError

TOKEN_VARIABLES = ("GITHUB_TOKEN", "GH_TOKEN")

_PATH = click.Path(path_type=Path)


@click.command(epilog=EPILOG)
@click.argument("file", type=_PATH)
@click.option("--repo", metavar="OWNER/NAME", help="The repository (default: of GitHub Actions, else of git's origin).")
@click.option(
    "--commit", metavar="SHA", help="The commit that was audited (default: of GitHub Actions, else git's HEAD)."
)
@click.option("--ref", metavar="REF", help="The full ref, as refs/heads/main (default: of GitHub Actions, else git's).")
@click.option("--category", metavar="NAME", help="Tells this analysis from others of the commit (default: as in FILE).")
@click.option(
    "--checkout", type=_PATH, metavar="FOLDER", help="The root of the checkout (default: of the folder here)."
)
@click.option("--api-url", metavar="URL", help="The API; https://HOST/api/v3 on GitHub Enterprise Server.")
@click.option(
    "--token-stdin", is_flag=True, help="Read the token from standard input instead of GITHUB_TOKEN or GH_TOKEN."
)
@click.option(
    "--wait", type=click.IntRange(0, 3600), default=160, show_default=True, metavar="SECONDS",
    help="How long to wait until GitHub has processed it; 0 not to wait.",
)  # fmt: skip
@click.option(
    "--timeout", type=click.IntRange(1, 3600), default=300, show_default=True, metavar="SECONDS",
    help="Time limit of everything together.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Check FILE and tell what would be sent where, without any network.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def upload(
    file: Path,
    repo: str | None,
    commit: str | None,
    ref: str | None,
    category: str | None,
    checkout: Path | None,
    api_url: str | None,
    token_stdin: bool,
    wait: int,
    timeout: int,
    dry_run: bool,
    quiet: bool,
) -> None:
    """Upload the SARIF in FILE to GitHub code scanning and wait until it was processed.

    The token comes from GITHUB_TOKEN, GH_TOKEN or standard input, and needs security-events: write.
    """
    from resrules.github.delivery import prepare
    from resrules.github.target import find_target

    def say(text: str) -> None:
        if not quiet:
            click.echo(text, err=True)

    root = checkout or _top(Path())
    if not root.is_dir():
        raise ConfigError(f"{root} is not a folder; --checkout takes the root of the repository")
    delivery = prepare(file, root, category)
    target = find_target(root, os.environ, api=api_url, repository=repo, commit=commit, ref=ref)
    left_out = f", {delivery.left_out} suppressed or no failure left out" if delivery.left_out else ""
    what = (
        f"{delivery.results} results of {delivery.tool} ({delivery.compressed / 1000:.0f} kB{left_out})"
        f" to {target.repository} at {target.commit[:12]}, {target.ref}"
    )
    if dry_run:
        click.echo(f"would upload {what} through {target.api}")
        return
    token = _token(token_stdin)
    from resrules.github.client import Client

    say(f"uploading {what}")
    with Client(token, seconds=timeout, say=lambda text: say(f"resrules: {text}")) as client:
        receipt = client.upload(delivery, target, wait)
    if quiet:
        return
    if receipt.status == "complete":
        click.echo(f"processed: {receipt.analyses or receipt.id}")
    else:
        click.echo(f"uploaded as {receipt.id}; GitHub has not finished with it yet")


def _token(from_stdin: bool) -> str:
    """Return the token; it is never an option, which other users of the machine could see."""
    if from_stdin:
        token = click.get_text_stream("stdin").read(10_000).strip()
        if not token:
            raise ConfigError("no token came on standard input")
    else:
        token = next((value for name in TOKEN_VARIABLES if (value := os.environ.get(name, "").strip())), "")
        if not token:
            raise ConfigError(f"there is no token: set {TOKEN_VARIABLES[0]}, or pipe it in with --token-stdin")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigError("the token holds characters that no token has; give the bare token")
    return token


def _top(folder: Path) -> Path:
    """Return the root of the checkout that a folder lies in, or the folder itself."""
    here = folder.resolve()
    return next((parent for parent in (here, *here.parents) if (parent / ".git").exists()), here)
