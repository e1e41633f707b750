"""One audit from a path to a score: the stages in their order."""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from resrules import __version__
from resrules.catalog import Catalog
from resrules.components import Layout, find_components
from resrules.config import Config, check_selectors
from resrules.discover import Discovery, SourceFile, discover
from resrules.engines import semgrep
from resrules.errors import EngineError, TargetError
from resrules.inventory import take_safeguards, take_sites
from resrules.merge import findings_from
from resrules.model import Audit, Confidence, Finding, Match, Notice, Safeguard, Site
from resrules.project_checks import run_cascades, run_checks, with_links
from resrules.scoring import Part, best_gain, score_parts


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
    lines: Mapping[str, int],
    config: Config,
    catalog: Catalog,
) -> Audit:
    """Turn what the engines matched into an audit: merge, inventory, project checks, score."""

    def read(path: str) -> bytes:
        return (found.root / path).read_bytes()

    local = list(_reported(findings_from(matches, catalog.rules, read, frozenset()), config))
    safeguards = take_safeguards(matches, catalog.inventory)
    layout = find_components(lines, found.manifests, safeguards)

    def counts_for(site: str, safeguard: str) -> bool:
        return layout.seen_by(layout.of(site), safeguard)

    sites = take_sites(matches, catalog.inventory, local, safeguards, counts_for)
    rules = {check_id: check.rule for check_id, check in catalog.checks.items()}
    failed = run_checks(catalog.checks.values(), layout, sites, safeguards)
    lacking = list(_reported(findings_from(failed, rules, read, frozenset(rules)), config))
    cascades = run_cascades(catalog.checks.values(), layout, [*local, *lacking])
    links = {f"{match.rule_id} {match.place}": places for match, places in cascades}
    chained = findings_from([match for match, _ in cascades], rules, read, frozenset(rules))
    chained = with_links(_reported(chained, config), links)
    findings = tuple(sorted((*local, *lacking, *chained), key=lambda finding: finding.sort_key))
    parts = _parts(layout, findings, sites, safeguards)
    return Audit(
        target=target,
        version=__version__,
        engines=engines,
        files=dict(sorted(Counter(file.group for file in found.files).items())),
        lines=sum(lines.values()),
        findings=findings,
        sites=sites,
        safeguards=safeguards,
        notices=tuple(sorted(set(notices))),
        score=score_parts(parts),
        components=tuple(
            (component, score_parts([part]))
            for component, part in zip(layout.components, parts, strict=True)
            if component.deployable
        ),
        gain=best_gain(parts, catalog.checks, catalog.inventory),
    )


def _parts(
    layout: Layout, findings: Sequence[Finding], sites: Sequence[Site], safeguards: Sequence[Safeguard]
) -> list[Part]:
    return [
        Part(
            [f for f in findings if layout.of(f.place.path) == component],
            [s for s in sites if layout.of(s.place.path) == component],
            [s for s in safeguards if layout.seen_by(component, s.place.path)],
            component.lines,
            component.kinds,
        )
        for component in layout.components
    ]


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


def _read_sources(found: Discovery) -> tuple[dict[str, int], list[Notice]]:
    """Count the lines of code of each file and list the files that are not valid Python or UTF-8.

    Semgrep passes over many syntax errors in silence, so Python's own parser is asked.
    """
    lines: dict[str, int] = {}
    notices: list[Notice] = []
    for file in found.files:
        try:
            content = (found.root / file.path).read_bytes()
        except OSError as error:
            notices.append(Notice("error", "unreadable", f"the file cannot be read ({error.strerror})", file.path))
            continue
        lines[file.path] = 0 if file.group == "deploy" else sum(1 for line in content.split(b"\n") if line.strip())
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
