"""``resrules run``: audit, print the summary, write the reports."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import click

from resrules.cli import EPILOG
from resrules.commands.formats import (
    FORMATS,
    STANDARD_OUTPUT,
    Source,
    format_options,
    formats_asked_for,
    paper_options,
    write_reports,
)
from resrules.errors import EXIT_FINDINGS, EXIT_INCOMPLETE

if TYPE_CHECKING:
    from resrules.catalog import Catalog
    from resrules.config import Config
    from resrules.model import Audit

SEVERITIES = ["critical", "high", "medium", "monitor"]

_PATH = click.Path(path_type=Path)


@click.command(epilog=EPILOG)
@click.argument("path", type=_PATH, default=Path())
@format_options(FORMATS)
@paper_options
@click.option(
    "--fail-on", type=click.Choice(SEVERITIES, case_sensitive=False), help="Exit with 1 on findings this bad or worse."
)
@click.option("--min-score", type=click.IntRange(1, 10), help="Exit with 1 when the score is below N.", metavar="N")
@click.option(
    "--select", multiple=True, metavar="NAME", help="Report only this rule, category or section (repeatable)."
)
@click.option(
    "--ignore", multiple=True, metavar="NAME", help="Do not report this rule, category or section (repeatable)."
)
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave these paths out, in gitignore syntax (repeatable)."
)
@click.option("--include-tests", is_flag=True, help="Audit tests, examples and migrations too.")
@click.option("--pedantic", is_flag=True, help="Report rules of LOW confidence too.")
@click.option("--config", type=_PATH, metavar="FILE", help="Read this configuration instead of the project's own.")
@click.option(
    "--rules", type=_PATH, metavar="FOLDER", help="Use the rules of this folder instead of the built-in ones."
)
@click.option(
    "--jobs", type=click.IntRange(1, 256), metavar="N", help="Engine processes at a time (default: usable cores)."
)
@click.option(
    "--timeout", type=click.IntRange(1, 86_400), metavar="SECONDS", help="Time limit of the whole audit (default 900)."
)
@click.option("--no-cache", is_flag=True, help="Analyse every file anew.")
@click.option(
    "--cache-dir",
    type=_PATH,
    metavar="FOLDER",
    help="Keep results of unchanged files here (default: the user's cache).",
)
@click.option(
    "--engine", type=click.Choice(["semgrep", "codeql", "all", "auto"]),
    help="What analyses the code (default semgrep; auto: CodeQL too when it is found).",
)  # fmt: skip
@click.option(
    "--codeql-sarif", type=_PATH, multiple=True, metavar="FILE",
    help="Merge the output of a CodeQL run made elsewhere (repeatable).",
)  # fmt: skip
@click.option(
    "--codeql-db", type=_PATH, metavar="FOLDER", help="Keep CodeQL's databases here, or use this finished one."
)
@click.option(
    "--import", "imports", type=_PATH, multiple=True, metavar="FILE",
    help="Merge the SARIF of another tool: Ruff, Bandit, ESLint, … (repeatable).",
)  # fmt: skip
@click.option(
    "--import-map", type=_PATH, multiple=True, metavar="FILE",
    help="Read with this map what of a tool is taken (repeatable).",
)  # fmt: skip
@click.option(
    "--compare", type=_PATH, metavar="FILE",
    help="Show in summary and annotations what is new since this JSON report.",
)  # fmt: skip
@click.option(
    "--fail-on-new", type=click.Choice(SEVERITIES, case_sensitive=False),
    help="Exit with 1 on findings this bad or worse that the report of --compare does not have.",
)  # fmt: skip
@click.option(
    "--baseline", "baseline_file", type=_PATH, metavar="FILE",
    help="Tell new findings from those accepted in this file; --fail-on looks at new ones only.",
)  # fmt: skip
@click.option(
    "--changed", is_flag=False, flag_value="", metavar="[BASE]",
    help="List only findings on lines changed since BASE (default: the main branch).",
)  # fmt: skip
@click.option("--shard", metavar="I/N", help="Analyse only this share of the files, and write a part for merge.")
@click.option("--part", type=_PATH, metavar="FILE", help="Where --shard writes its part (default: resrules-I-N.part).")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def run(
    path: Path,
    fail_on: str | None,
    min_score: int | None,
    config: Path | None,
    rules: Path | None,
    no_cache: bool,
    cache_dir: Path | None,
    codeql_sarif: tuple[Path, ...],
    codeql_db: Path | None,
    imports: tuple[Path, ...],
    import_map: tuple[Path, ...],
    compare: Path | None,
    fail_on_new: str | None,
    history: tuple[Path, ...],
    pdf: Path | None,
    baseline_file: Path | None,
    changed: str | None,
    shard: str | None,
    part: Path | None,
    quiet: bool,
    parts: tuple[Path, ...] = (),
    **flags: Any,
) -> None:
    """Audit PATH (a folder or a file; default: here) and print a summary."""
    from resrules.answers import Answer, load_answer, save_answer, state_of
    from resrules.baseline import read_baseline
    from resrules.cache import cache_folder
    from resrules.comparison import Change, new_at_or_above
    from resrules.config import load_config, override, parse_severity
    from resrules.errors import ConfigError
    from resrules.pack import rules_root
    from resrules.report.document import read_document
    from resrules.report.terminal import render_terminal, terminal_summary
    from resrules.report.trend import read_history

    if fail_on_new and compare is None:
        raise ConfigError("--fail-on-new needs --compare FILE, the JSON report that tells what is not new")
    earlier = read_document(compare) if compare is not None else None
    signal.signal(signal.SIGTERM, _terminated)
    wanted = formats_asked_for(FORMATS, flags)
    started = time.monotonic()
    settings = override(
        load_config(path if path.is_dir() else path.parent, config),
        fail_on=parse_severity(fail_on) if fail_on else None,
        min_score=min_score,
        **flags,
    )
    if shard is not None:
        _write_part(path, shard, part, settings, rules, None if no_cache else cache_folder(cache_dir), quiet)
        return
    root = path if path.is_dir() else path.parent
    accepted = baseline_file or (root / settings.baseline if settings.baseline else None)
    if accepted is not None:
        read_baseline(accepted)  # so that nobody waits for an error
    asked = list({**wanted, "html": pdf} if pdf else wanted)
    reports = read_history(history)
    folder = None if no_cache else cache_folder(cache_dir)
    # with CodeQL the answer rests on more than the tree: its output, its version, its libraries
    # and neither git's history nor the parts of shards nor earlier reports belong to the state of the tree
    elsewhere = codeql_sarif or imports or parts or history or earlier
    plain = settings.engine == "semgrep" and not elsewhere and changed is None
    also = [accepted] if accepted else []
    state = state_of(path, settings, rules or rules_root(), also) if folder is not None and plain else None
    answer = load_answer(folder, path, state, asked) if folder is not None and state is not None else None
    change: Change | None = None
    if answer is None:
        audit, catalog, document = _audit(
            path,
            settings,
            rules,
            folder,
            quiet,
            (codeql_sarif, codeql_db),
            accepted,
            changed,
            parts,
            (imports, import_map),
        )
        source = Source(document, audit, catalog, path, history=reports, earlier=earlier)
        change = source.change
        rendered = {name: FORMATS[name].render(source) for name in asked}
        answer = Answer(terminal_summary(document), rendered, audit.valid_until)
        if folder is not None and state is not None and audit.complete:
            save_answer(folder, path, state, answer)
    outputs = {wanted[name]: text for name, text in answer.outputs.items() if name in wanted}
    written, failures = write_reports(outputs, pdf, answer.outputs.get("html", ""))
    summary = answer.summary
    if not quiet and STANDARD_OUTPUT not in wanted.values():
        click.echo(render_terminal(summary, written, time.monotonic() - started), nl=False)
    for failure in failures:
        click.echo(f"resrules: {failure}", err=True)
    if failures or not summary["complete"]:
        if not summary["complete"] and not failures:
            lost = sum(1 for notice in summary["skipped"] if notice["level"] == "error")
            click.echo(
                f"resrules: the audit is incomplete ({lost} parts could not be analysed, see the report)", err=True
            )
        sys.exit(EXIT_INCOMPLETE)
    gated = summary["baseline"]["new"] if summary["baseline"] else summary["counts"]
    if settings.fail_on is not None and any(gated[name.upper()] for name in SEVERITIES[: settings.fail_on.rank + 1]):
        sys.exit(EXIT_FINDINGS)
    if fail_on_new and change is not None and new_at_or_above(change, parse_severity(fail_on_new)):
        sys.exit(EXIT_FINDINGS)
    if settings.min_score is not None and summary["score"]["overall"] < settings.min_score:
        click.echo(f"resrules: the score {summary['score']['overall']} is below {settings.min_score}", err=True)
        sys.exit(EXIT_FINDINGS)


def _audit(
    path: Path,
    settings: Config,
    rules: Path | None,
    folder: Path | None,
    quiet: bool,
    codeql: tuple[tuple[Path, ...], Path | None],
    accepted: Path | None,
    changed: str | None,
    parts: tuple[Path, ...],
    imports: tuple[tuple[Path, ...], tuple[Path, ...]],
) -> tuple[Audit, Catalog, dict[str, Any]]:
    from resrules.audit import run_audit
    from resrules.catalog import load_catalog
    from resrules.engines.codeql import CodeqlOptions
    from resrules.pack import imports_folder, rules_root
    from resrules.report.document import build_document

    catalog = load_catalog(rules or rules_root(), validate=rules is not None, cache_folder=folder)
    files, maps = imports
    imported = None
    if files or maps:
        from dataclasses import replace

        from resrules.imports import load_imports

        known = load_imports(imports_folder(rules), catalog, maps)
        catalog = replace(catalog, imports=known.rules)
        imported = (known, files)
    changes = collected = None
    if changed is not None:
        from resrules.changes import changes_since, only_changed

        changes = changes_since(path, changed or None)
    if parts:
        from resrules.shards import join_parts

        collected = join_parts(path, parts, settings, catalog)
    with _progress(quiet) as report_progress:
        audit = run_audit(path, settings, catalog, report_progress, folder, CodeqlOptions(*codeql), collected, imported)
    if accepted is not None:
        from resrules.baseline import apply_baseline, read_baseline

        root = path if path.is_dir() else path.parent
        audit = apply_baseline(audit, read_baseline(accepted), str(accepted), root)
    if changes is not None:
        audit = only_changed(audit, changes)
    return audit, catalog, build_document(audit, catalog)


def _write_part(
    path: Path, shard: str, part: Path | None, settings: Config, rules: Path | None, folder: Path | None, quiet: bool
) -> None:
    from resrules.catalog import load_catalog
    from resrules.pack import rules_root
    from resrules.report.files import write_text
    from resrules.shards import audit_shard, parse_shard

    index, count = parse_shard(shard)
    target = part or Path(f"resrules-{index}-{count}.part")
    catalog = load_catalog(rules or rules_root(), validate=rules is not None, cache_folder=folder)
    write_text(target, audit_shard(path, (index, count), settings, catalog, folder))
    if not quiet:
        click.echo(f"shard {index} of {count} written to {target}; put all together with: resrules merge")


@click.command(epilog=EPILOG)
@click.option("--path", type=_PATH, default=Path(), help="The folder that the shards audited (default: here).")
@click.argument("parts", type=_PATH, nargs=-1, required=True)
def merge(path: Path, parts: tuple[Path, ...], **flags: Any) -> None:
    """Put the PARTS of run --shard together, and report as one run would.

    The folder must be a checkout of the commit that the shards audited.
    """
    assert run.callback is not None
    unused = {"no_cache": True, "cache_dir": None, "changed": None, "shard": None, "part": None}
    run.callback(path=path, parts=parts, **unused, **flags)


_OF_RUN_ALONE = {"path", "no_cache", "cache_dir", "changed", "shard", "part"}
merge.params += [parameter for parameter in run.params if parameter.name not in _OF_RUN_ALONE]


def _terminated(number: int, frame: FrameType | None) -> NoReturn:
    """Leave through the ``finally`` blocks, so that child processes are ended."""
    sys.exit(128 + number)


class _progress:  # noqa: N801 - used like a function
    """A progress bar on standard error, only on a terminal."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> Callable[[int, int], None]:
        return self._update

    def _update(self, done: int, total: int) -> None:
        if not self._shown:
            return
        if self._bar is None:
            self._bar = click.progressbar(length=total, label="Auditing", file=sys.stderr, width=30)
        self._bar.update(done - self._done)
        self._done = done

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.render_finish()
