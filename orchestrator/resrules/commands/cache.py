"""``resrules cache``."""

from __future__ import annotations

from pathlib import Path

import click

_PATH = click.Path(path_type=Path)


@click.group()
def cache() -> None:
    """Show or clear the cache of results."""


@cache.command("info")
@click.option("--cache-dir", type=_PATH, metavar="FOLDER", help="The folder of the cache (default: the user's cache).")
def cache_info(cache_dir: Path | None) -> None:
    """Show where the cache is and how large."""
    from resrules.cache import cache_files, cache_folder

    folder = cache_folder(cache_dir)
    files = cache_files(folder)
    click.echo(f"{folder}: {len(files)} files, {sum(size for _, size, _ in files) / 1e6:.1f} MB")


@cache.command("clear")
@click.option("--cache-dir", type=_PATH, metavar="FOLDER", help="The folder of the cache (default: the user's cache).")
def cache_clear(cache_dir: Path | None) -> None:
    """Remove the cache."""
    from resrules.cache import cache_folder, clear

    folder = cache_folder(cache_dir)
    click.echo(f"{clear(folder)} files removed from {folder}")
