"""The command line: parses, calls, prints. What costs time to import is imported where it is used."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import click

from resrules import __version__
from resrules.errors import EXIT_FINDINGS, EXIT_INCOMPLETE, OutputError, ResrulesError

if TYPE_CHECKING:
    from resrules.catalog import Catalog
    from resrules.config import Config
    from resrules.model import Audit

SEVERITIES = ["critical", "high", "medium", "monitor"]

EPILOG = """\b
Exit codes:
  0  done
  1  findings at or above --fail-on, or a score below --min-score
  2  wrong usage or configuration
  3  an engine failed, a report could not be written, or the audit is incomplete
"""


class _Commands(click.Group):
    """A group whose errors are one sentence each, with their exit codes."""

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


_PATH = click.Path(path_type=Path)


@cli.command(epilog=EPILOG)
@click.argument("path", type=_PATH, default=Path())
@click.option("--sarif", type=_PATH, metavar="FILE", help="Write the findings as SARIF 2.1.0, ready for GitHub.")
@click.option("--sarif-full", type=_PATH, metavar="FILE", help="Write SARIF with protected sites and safeguards too.")
@click.option("--json", "json_", type=_PATH, metavar="FILE", help="Write the whole report as JSON.")
@click.option("--markdown", type=_PATH, metavar="FILE", help="Write the audit report as Markdown.")
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
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def run(
    path: Path,
    sarif: Path | None,
    sarif_full: Path | None,
    json_: Path | None,
    markdown: Path | None,
    fail_on: str | None,
    min_score: int | None,
    config: Path | None,
    rules: Path | None,
    no_cache: bool,
    cache_dir: Path | None,
    codeql_sarif: tuple[Path, ...],
    codeql_db: Path | None,
    quiet: bool,
    **flags: Any,
) -> None:
    """Audit PATH (a folder or a file; default: here) and print a summary."""
    from resrules.answers import Answer, load_answer, save_answer, state_of
    from resrules.cache import cache_folder
    from resrules.config import load_config, override, parse_severity
    from resrules.pack import rules_root
    from resrules.report.terminal import render_terminal, terminal_summary

    signal.signal(signal.SIGTERM, _terminated)
    started = time.monotonic()
    settings = override(
        load_config(path if path.is_dir() else path.parent, config),
        fail_on=parse_severity(fail_on) if fail_on else None,
        min_score=min_score,
        **flags,
    )
    wanted = {"sarif": sarif, "sarif-full": sarif_full, "json": json_, "markdown": markdown}
    asked = [name for name, output in wanted.items() if output is not None]
    folder = None if no_cache else cache_folder(cache_dir)
    # with CodeQL the answer rests on more than the tree: its output, its version, its libraries
    plain = settings.engine == "semgrep" and not codeql_sarif
    state = state_of(path, settings, rules or rules_root()) if folder is not None and plain else None
    answer = load_answer(folder, path, state, asked) if folder is not None and state is not None else None
    if answer is None:
        audit, catalog, document = _audit(path, settings, rules, folder, quiet, (codeql_sarif, codeql_db))
        renderers: dict[str, Callable[[], str]] = {
            "sarif": lambda: _sarif(audit, catalog, path, everything=False),
            "sarif-full": lambda: _sarif(audit, catalog, path, everything=True),
            "json": lambda: _json(document),
            "markdown": lambda: _markdown(document),
        }
        answer = Answer(terminal_summary(document), {name: renderers[name]() for name in asked})
        if folder is not None and state is not None and audit.complete:
            save_answer(folder, path, state, answer)
    written, failures = _write_all({wanted[name]: text for name, text in answer.outputs.items()})
    summary = answer.summary
    if not quiet:
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
    if settings.fail_on is not None and any(
        summary["counts"][name.upper()] for name in SEVERITIES[: settings.fail_on.rank + 1]
    ):
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
) -> tuple[Audit, Catalog, dict[str, Any]]:
    from resrules.audit import run_audit
    from resrules.catalog import load_catalog
    from resrules.engines.codeql import CodeqlOptions
    from resrules.pack import rules_root
    from resrules.report.document import build_document

    catalog = load_catalog(rules or rules_root(), validate=rules is not None)
    with _progress(quiet) as report_progress:
        audit = run_audit(path, settings, catalog, report_progress, folder, CodeqlOptions(*codeql))
    return audit, catalog, build_document(audit, catalog)


@cli.command()
@click.argument("file", type=_PATH)
@click.option("--markdown", type=_PATH, metavar="FILE", help="Write the report as Markdown.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def report(file: Path, markdown: Path | None, quiet: bool) -> None:
    """Render reports again from a JSON report."""
    from resrules.report.document import read_document
    from resrules.report.terminal import render_terminal, terminal_summary

    document = read_document(file)
    written, failures = _write_all({markdown: _markdown(document)} if markdown else {})
    if not quiet:
        click.echo(render_terminal(terminal_summary(document), written), nl=False)
    for failure in failures:
        click.echo(f"resrules: {failure}", err=True)
    if failures:
        sys.exit(EXIT_INCOMPLETE)


@cli.group()
def rules() -> None:
    """List, show and check rules."""


@rules.command("list")
@click.option("--category", metavar="NAME", help="Only rules of this category.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rules_list(category: str | None, as_json: bool) -> None:
    """List the rules with their category, section and severity."""
    catalog = _catalog()
    chosen = [r for r in catalog.findings.values() if category is None or r.category.lower() == category.lower()]
    if as_json:
        from resrules.report.document import dump

        keys = ("id", "title", "category", "section", "source")
        click.echo(
            dump(
                [
                    {**{k: getattr(r, k) for k in keys}, "severity": r.severity.value, "confidence": r.confidence.value}
                    for r in chosen
                ]
            ),
            nl=False,
        )
        return
    for rule in chosen:
        click.echo(f"{rule.severity.value:<8}  {rule.section:<4}  {rule.category:<18}  {rule.id}")
    click.echo(f"{len(chosen)} rules", err=True)


@rules.command("show")
@click.argument("rule_id", shell_complete=lambda ctx, param, incomplete: _complete_rules(incomplete))
def rules_show(rule_id: str) -> None:
    """Show a rule as it stands in its file."""
    from resrules.pack import rules_root

    rule = _find_rule(rule_id)
    click.echo((rules_root() / rule.source).read_text(encoding="utf-8"), nl=False)


@rules.command("check")
@click.argument("path", type=_PATH, required=False)
def rules_check(path: Path | None) -> None:
    """Check rule files: their form, their metadata, and that the engine can read every pattern."""
    from resrules.catalog import read_catalog
    from resrules.engines.semgrep import broken_rules
    from resrules.errors import CatalogError
    from resrules.pack import rules_root

    root = path or rules_root()
    if not root.is_dir():
        raise CatalogError(f"{root} is not a folder of rules")
    catalog, problems = read_catalog(root)
    problems += [f"{root / source}: {text}" for source, text in broken_rules(catalog)]
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(f"{len(catalog.findings) + len(catalog.inventory)} rules checked, {len(problems)} problems")
    if problems:
        sys.exit(EXIT_FINDINGS)


@rules.command("test")
@click.argument("names", nargs=-1)
@click.option("--root", type=_PATH, default=Path(), help="Folder that holds rules/ and testdata/ (default: here).")
def rules_test(names: tuple[str, ...], root: Path) -> None:
    """Run rules on their annotated test code; NAMES are ids or parts of the rules' paths."""
    from resrules.catalog import load_catalog
    from resrules.errors import CatalogError
    from resrules.ruletest import failed_expectations

    if not (root / "rules").is_dir():
        raise CatalogError(f"{root} has no folder rules/")
    catalog = load_catalog(root / "rules", validate=True)
    chosen = [
        rule_id for rule_id, rule in catalog.scanning.items() if not names or any(name in rule.source for name in names)
    ]
    if not chosen:
        raise CatalogError(f"no rule matches {' '.join(names)}")
    failures = failed_expectations(root.resolve(), catalog, chosen)
    for failure in failures:
        click.echo(str(failure))
    click.echo(f"{len(chosen)} rules tested, {len(failures)} failures")
    if failures:
        sys.exit(EXIT_FINDINGS)


@cli.command()
@click.argument("rule_id", shell_complete=lambda ctx, param, incomplete: _complete_rules(incomplete))
def explain(rule_id: str) -> None:
    """Show a rule's page: problem, impact, verification, bad and good code, trade-off, references."""
    from resrules.report.words import rule_help_markdown, without_values

    rule = _find_rule(rule_id)
    click.echo(rule_help_markdown(rule, f"# {without_values(rule.title)}"))


@cli.group()
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


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell; see its documentation on where to put it."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(cli, {}, "resrules", "_RESRULES_COMPLETE").source())


def main() -> None:
    """Run the command line."""
    try:
        cli(prog_name="resrules")
    except KeyboardInterrupt:
        sys.exit(130)


def _terminated(number: int, frame: FrameType | None) -> NoReturn:
    """Leave through the ``finally`` blocks, so that child processes are ended."""
    sys.exit(128 + number)


def _catalog() -> Catalog:
    from resrules.catalog import load_catalog
    from resrules.pack import rules_root

    return load_catalog(rules_root())


def _find_rule(rule_id: str) -> Any:
    import difflib

    from resrules.errors import CatalogError

    findings = _catalog().findings
    if rule_id not in findings:
        near = difflib.get_close_matches(rule_id, findings, n=1)
        raise CatalogError(f"no rule is called {rule_id!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    return findings[rule_id]


def _complete_rules(incomplete: str) -> list[str]:
    return [rule_id for rule_id in _catalog().findings if rule_id.startswith(incomplete)]


def _sarif(audit: Audit, catalog: Catalog, path: Path, *, everything: bool) -> str:
    from resrules.discover import path_in_repository
    from resrules.report.document import dump
    from resrules.sarif import sarif_log

    return dump(sarif_log(audit, catalog, everything=everything, prefix=path_in_repository(path)))


def _json(document: dict[str, Any]) -> str:
    from resrules.report.document import dump

    return dump(document)


def _markdown(document: dict[str, Any]) -> str:
    from resrules.report.markdown import render_markdown

    return render_markdown(document)


def _write_all(outputs: Mapping[Path | None, str]) -> tuple[list[str], list[OutputError]]:
    """Write every output that was asked for; one that fails does not keep the others from being written."""
    from resrules.report.files import write_text

    written, failures = [], []
    for path, text in outputs.items():
        if path is None:
            continue
        try:
            write_text(path, text)
            written.append(str(path))
        except OutputError as error:
            failures.append(error)
    return written, failures


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
