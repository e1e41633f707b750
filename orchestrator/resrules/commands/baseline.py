"""``resrules baseline``: write and update the file of accepted findings."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from resrules.errors import EXIT_INCOMPLETE

if TYPE_CHECKING:
    from resrules.model import Audit

DEFAULT = "resrules-baseline.json"

_PATH = click.Path(path_type=Path)
_FILE = click.option(
    "--file", type=_PATH, metavar="FILE", help=f"The baseline (default: the configured one, else PATH/{DEFAULT})."
)
_CONFIG = click.option("--config", type=_PATH, metavar="FILE", help="Read this configuration instead of the project's.")
_RULES = click.option("--rules", type=_PATH, metavar="FOLDER", help="Use the rules of this folder.")


@click.group()
def baseline() -> None:
    """Accept the findings of today, so that only new ones fail."""


@baseline.command("write")
@click.argument("path", type=_PATH, default=Path())
@_FILE
@_CONFIG
@_RULES
@click.option("--force", is_flag=True, help="Overwrite a baseline that exists.")
def baseline_write(path: Path, file: Path | None, config: Path | None, rules: Path | None, force: bool) -> None:
    """Audit PATH and accept every finding."""
    from resrules.baseline import baseline_text, entry_of
    from resrules.errors import BaselineError
    from resrules.report.files import write_text

    audit, target = _audit(path, file, config, rules)
    if target.exists() and not force:
        raise BaselineError(f"{target} exists; use resrules baseline update, or --force to accept everything anew")
    write_text(target, baseline_text(map(entry_of, audit.findings)))
    click.echo(f"{len(audit.findings)} findings accepted in {target}; check it in, and run: resrules run --baseline")
    _end(audit)


@baseline.command("update")
@click.argument("path", type=_PATH, default=Path())
@_FILE
@_CONFIG
@_RULES
@click.option("--accept-new", is_flag=True, help="Accept the new findings, too.")
def baseline_update(path: Path, file: Path | None, config: Path | None, rules: Path | None, accept_new: bool) -> None:
    """Take out what is mended, follow what has moved."""
    from resrules.baseline import apply_baseline, baseline_text, read_baseline, updated
    from resrules.errors import BaselineError
    from resrules.report.files import write_text

    audit, target = _audit(path, file, config, rules)
    if not audit.complete:
        raise BaselineError("the audit is incomplete, so what is mended cannot be told; the baseline stays as it was")
    before = read_baseline(target)
    root = path if path.is_dir() else path.parent
    after = updated(audit, before, root, accept_new=accept_new)
    write_text(target, baseline_text(after))
    kept = updated(audit, before, root)
    click.echo(
        f"{target}: {len(before)} entries before, {len(before) - len(kept)} gone, "
        f"{len(after) - len(kept)} accepted, {len(after)} now"
    )
    new = sum(1 for f in apply_baseline(audit, before, "", root).findings if f.baseline_state == "new")
    if new and not accept_new:
        click.echo(f"{new} new findings stay out of it; --accept-new takes them in", err=True)


def _audit(path: Path, file: Path | None, config: Path | None, rules: Path | None) -> tuple[Audit, Path]:
    from resrules.audit import run_audit
    from resrules.cache import cache_folder
    from resrules.catalog import load_catalog
    from resrules.config import load_config
    from resrules.pack import rules_root

    root = path if path.is_dir() else path.parent
    settings = load_config(root, config)
    target = file or root / (settings.baseline or DEFAULT)
    catalog = load_catalog(rules or rules_root(), validate=rules is not None)
    return run_audit(path, settings, catalog, cache_folder=cache_folder()), target


def _end(audit: Audit) -> None:
    if not audit.complete:
        click.echo("resrules: the audit is incomplete: findings that it missed will be new", err=True)
        sys.exit(EXIT_INCOMPLETE)
