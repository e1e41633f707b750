"""One audit from a path to a score: the stages in their order."""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from resrules import __version__
from resrules.catalog import Catalog
from resrules.config import Config, check_selectors
from resrules.discover import Discovery, SourceFile, discover
from resrules.engines import semgrep
from resrules.errors import EngineError, TargetError
from resrules.inventory import take_inventory
from resrules.merge import findings_from
from resrules.model import Audit, Confidence, Finding, Match, Notice
from resrules.project_checks import run_checks
from resrules.scoring import score


def run_audit(
    target: Path,
    config: Config,
    catalog: Catalog,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Audit:
    """Audit a folder or a file.

    Args:
        progress: called with the number of files analysed and the number of all files.

    Returns:
        The audit; what could not be analysed is among its notices.

    Raises:
        TargetError: the path cannot be audited.
        ConfigError: the configuration names rules that do not exist.
        EngineError: there is no engine.
    """
    check_selectors(config, catalog)
    found = discover(target, exclude=config.exclude, include_tests=config.include_tests, max_bytes=config.max_file_size)
    if not found.files:
        if any(notice.level == "error" for notice in found.notices):
            raise TargetError(f"{target}: nothing could be read")
        raise TargetError(f"{target} holds no Python, TypeScript, JavaScript or deployment files to audit")
    limits = semgrep.Limits(config.timeout, config.rule_timeout, config.max_memory, config.jobs)
    rule_ids = catalog.scanning
    scanned = semgrep.scan(found.root, found.files, catalog, rule_ids, limits, progress)
    if scanned.notices and not scanned.version and not scanned.matches:
        first = next((n for n in scanned.notices if n.kind == "engine"), None)
        if first is not None:
            raise EngineError(f"semgrep could not analyse anything: {first.text}")
    lines, syntax = _read_sources(found)
    known = {notice.path for notice in scanned.notices if notice.path}
    notices = [*found.notices, *scanned.notices, *(notice for notice in syntax if notice.path not in known)]
    return build_audit(
        str(target), found, scanned.matches, {"semgrep": scanned.version}, notices, lines, config, catalog
    )


def build_audit(
    target: str,
    found: Discovery,
    matches: Sequence[Match],
    engines: dict[str, str],
    notices: Iterable[Notice],
    lines: int,
    config: Config,
    catalog: Catalog,
) -> Audit:
    """Turn what the engines matched into an audit: merge, inventory, project checks, score."""

    def read(path: str) -> bytes:
        return (found.root / path).read_bytes()

    local = findings_from(matches, catalog.rules, read, frozenset())
    local = list(_reported(local, config))
    sites, safeguards = take_inventory(matches, catalog.inventory, local)
    failed = run_checks(catalog.checks.values(), sites, safeguards)
    rules = {check_id: check.rule for check_id, check in catalog.checks.items()}
    project = _reported(findings_from(failed, rules, read, frozenset(rules)), config)
    findings = tuple(sorted((*local, *project), key=lambda finding: finding.sort_key))
    return Audit(
        target=target,
        version=__version__,
        engines=engines,
        files=dict(sorted(Counter(file.group for file in found.files).items())),
        lines=lines,
        findings=findings,
        sites=sites,
        safeguards=safeguards,
        notices=tuple(sorted(set(notices))),
        score=score(findings, sites, safeguards, lines),
    )


def _reported(findings: Iterable[Finding], config: Config) -> Iterable[Finding]:
    """Leave out what the configuration ignores, and put its severities in."""
    ignores = [(_spec(pattern), set(group)) for pattern, group in config.per_path_ignores.items()]
    select, ignore = set(config.select), set(config.ignore)
    for finding in findings:
        names = {finding.rule_id, finding.category, finding.section}
        if (select and not names & select) or names & ignore:
            continue
        if finding.confidence is Confidence.LOW and not config.pedantic and finding.rule_id not in select:
            continue
        if any(names & group and matches(finding.place.path) for matches, group in ignores):
            continue
        severity = config.severity.get(finding.rule_id)
        yield replace(finding, severity=severity) if severity else finding


def _spec(pattern: str) -> Callable[[str], bool]:
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines([pattern])
    return lambda path: bool(spec.match_file(path))


def _read_sources(found: Discovery) -> tuple[int, list[Notice]]:
    """Count the lines of code and list the files that are not valid Python or UTF-8.

    Semgrep passes over many syntax errors in silence, so Python's own parser is asked.
    """
    lines = 0
    notices: list[Notice] = []
    for file in found.files:
        try:
            content = (found.root / file.path).read_bytes()
        except OSError as error:
            notices.append(Notice("error", "unreadable", f"the file cannot be read ({error.strerror})", file.path))
            continue
        if file.group != "deploy":
            lines += sum(1 for line in content.split(b"\n") if line.strip())
        notice = _syntax_notice(file, content)
        if notice:
            notices.append(notice)
    return lines, notices


def _syntax_notice(file: SourceFile, content: bytes) -> Notice | None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Notice(
            "warning", "encoding", f"the file is not UTF-8 (byte {error.start}); analysed as far as possible", file.path
        )
    if file.group != "python":
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        where = f" at line {line}" if line else ""
        reason = getattr(error, "msg", None) or str(error)
        return Notice("warning", "parse-error", f"not valid Python{where} ({reason}); analysed in part", file.path)
    return None
