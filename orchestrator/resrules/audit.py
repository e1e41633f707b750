"""One audit from a path to a score: the stages in their order."""

from __future__ import annotations

import ast
import datetime
import re
import sys
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from resrules import __version__
from resrules.cache import Entry, ResultCache, digest_of
from resrules.catalog import Catalog
from resrules.components import Layout, find_components
from resrules.config import Config, check_selectors
from resrules.discover import Discovery, SourceFile, discover, path_in_repository
from resrules.engines import codeql, semgrep
from resrules.engines.codeql_sarif import CodeqlResult
from resrules.engines.imported import ImportResult, import_results
from resrules.errors import EngineError, TargetError
from resrules.imports import Imports
from resrules.inventory import limit_names, of_the_service, take_safeguards, take_sites
from resrules.merge import findings_from
from resrules.model import CATEGORIES, SECTIONS, Audit, Confidence, Finding, Match, Notice, Safeguard, Site
from resrules.pack import codeql_root
from resrules.project_checks import run_cascades, run_checks, unread_settings, with_links
from resrules.scoring import Part, best_gain, score_parts
from resrules.suppressions import Comment, Suppressor, comments_in

WITHOUT_SEMGREP = (
    "Semgrep was not run: sites and safeguards were not counted, the score rests on CodeQL's findings alone"
)


@dataclass(frozen=True)
class Collected:
    """What the engine and Python's parser said of a set of files."""

    matches: Sequence[Match]
    notices: Sequence[Notice]
    lines: Mapping[str, int]
    """Lines of code by path."""
    version: str
    """The engine's version, "" when it was not run."""
    comments: Mapping[str, Sequence[Comment]] = field(default_factory=dict)
    """Comments that suppress findings, by path."""
    names: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """How often each name of a limit occurs, by path."""


def run_audit(
    target: Path,
    config: Config,
    catalog: Catalog,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cache_folder: Path | None = None,
    codeql_options: codeql.CodeqlOptions | None = None,
    collected: Collected | None = None,
    imported: tuple[Imports, Sequence[Path]] | None = None,
) -> Audit:
    """Audit a folder or a file.

    Args:
        progress: called with the number of files analysed and the number of all files.
        cache_folder: where results of unchanged files are kept; None for no cache.
        codeql_options: how CodeQL is run when the configuration asks for it, and outputs of CodeQL to be merged.
        collected: what the engine said of all files, when that is known already (shards); else it is run.
        imported: SARIF of other tools to be merged, and the maps to read it with, whose rules are in the catalog.

    Returns:
        The audit; what could not be analysed is among its notices.

    Raises:
        TargetError: the path cannot be audited.
        ConfigError: the configuration names rules that do not exist.
        EngineError: there is no engine.
        ReportError: SARIF of another tool cannot be merged.
    """
    check_selectors(config, catalog)
    found = discover(target, exclude=config.exclude, include_tests=config.include_tests, max_bytes=config.max_file_size)
    if not found.files:
        if any(notice.level == "error" for notice in found.notices):
            raise TargetError(f"{target}: nothing could be read")
        raise TargetError(f"{target} holds no Python, TypeScript, JavaScript or deployment files to audit")
    # first what may be absent or unreadable, so that nobody waits for an error
    deep = _codeql(target, found, config, catalog, codeql_options or codeql.CodeqlOptions())
    others = _imported(target, found, catalog, imported)
    if collected is None:
        collected = collect(found, found.files, config, catalog, progress, cache_folder)
    engines = {"codeql": deep.version} if deep.version else {}
    if collected.version:
        engines["semgrep"] = collected.version
    engines.update({tool: version for tool, version in others.versions.items() if tool not in engines})
    matches = [*collected.matches, *deep.matches, *others.matches]
    notices = [*found.notices, *collected.notices, *deep.notices, *others.notices]
    return build_audit(
        str(target),
        found,
        matches,
        engines,
        notices,
        collected.lines,
        config,
        catalog,
        collected.comments,
        collected.names,
    )


def engine_key(config: Config, catalog: Catalog) -> str:
    """Return a digest of all that the engine's results depend on beside the files: its version, the rules, limits."""
    limits = _limits(config)
    bundles = semgrep.compile_bundle(catalog, catalog.scanning)
    return digest_of(semgrep.engine_identity(), bundles, limits.rule_seconds, limits.memory_mib)


def _limits(config: Config) -> semgrep.Limits:
    return semgrep.Limits(config.timeout, config.rule_timeout, config.max_memory, config.jobs)


def collect(
    found: Discovery,
    files: Sequence[SourceFile],
    config: Config,
    catalog: Catalog,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cache_folder: Path | None = None,
) -> Collected:
    """Take what Semgrep and Python's parser say of files below ``found.root``, from the cache where it is known.

    Raises:
        EngineError: there is no engine, or it could analyse nothing.
    """
    limits = _limits(config)
    cache = None
    known: dict[str, Entry] = {}
    if cache_folder is not None and config.engine != "codeql":
        cache = ResultCache(cache_folder, found.root, engine_key(config, catalog))
        cache.load()
        entries = ((file.path, cache.get(file.path)) for file in files)
        known = {path: entry for path, entry in entries if entry is not None}
    fresh = [file for file in files if file.path not in known]
    sources = Sources()
    reader = threading.Thread(target=sources.read, args=(found.root, fresh), daemon=True)
    reader.start()  # Python's parser works while the engine's processes do
    if config.engine == "codeql":
        scanned = semgrep.ScanResult(notices=[Notice("warning", "engine", WITHOUT_SEMGREP)])
    else:
        scanned = semgrep.scan(found.root, fresh, catalog, catalog.scanning, limits, progress)
    reader.join()
    if config.engine != "codeql" and scanned.notices and not scanned.version and not scanned.matches and not known:
        first = next((n for n in scanned.notices if n.kind == "engine"), None)
        if first is not None:
            raise EngineError(f"semgrep could not analyse anything: {first.text}")
    if cache is not None:
        _remember(cache, fresh, scanned, sources)
    told = {notice.path for notice in scanned.notices if notice.path}
    notices = [*scanned.notices, *(notice for notice in sources.notices if notice.path not in told)]
    matches = list(scanned.matches)
    lines = dict(sources.lines)
    comments = dict(sources.comments)
    names: dict[str, Mapping[str, int]] = dict(sources.names)
    for path, entry in known.items():
        comments[path] = entry.comments
        names[path] = entry.names
        matches += entry.matches
        notices += entry.notices
        lines[path] = entry.lines
    if cache is not None and cache.problem:
        notices.append(Notice("note", "cache", cache.problem))
    version = ""
    if config.engine != "codeql":
        version = scanned.version or semgrep.engine_identity().removeprefix("semgrep-").removeprefix("semgrep ")
    return Collected(matches, notices, lines, version, comments, names)


def check_files(
    root: Path, paths: Collection[str], config: Config, catalog: Catalog
) -> tuple[list[Finding], list[Notice]]:
    """Return what the rules find in some files of a project, and what could not be analysed.

    What only the whole project can tell (project checks, the score) is left out: a part must not be judged as a whole.

    Args:
        paths: relative to ``root``; those that a whole audit would leave out are left out here, too.

    Raises:
        TargetError, ConfigError, EngineError: as ``run_audit``.
    """
    check_selectors(config, catalog)
    found = discover(
        root, exclude=config.exclude, include_tests=config.include_tests, max_bytes=config.max_file_size, only=paths
    )
    if not found.files:
        return [], []
    scanned = semgrep.scan(found.root, found.files, catalog, catalog.rules, _limits(config))

    def read(path: str) -> bytes:
        return (found.root / path).read_bytes()

    sources = Sources()
    sources.read(found.root, found.files)
    suppressor = _suppressor(sources.comments, config, catalog)
    shown = _shown(config)
    matched = findings_from(scanned.matches, catalog.rules, read, frozenset(), suppressor, shown)
    findings = [finding for finding in _reported(matched, shown, config) if finding.suppression is None]
    return findings, [notice for notice in (*found.notices, *scanned.notices) if notice.level == "error"]


def _suppressor(
    comments: Mapping[str, Sequence[Comment]], config: Config, catalog: Catalog, today: datetime.date | None = None
) -> Suppressor:
    names = {*catalog.findings, *CATEGORIES, *SECTIONS}
    return Suppressor(comments, names, today or datetime.date.today(), config.require_suppression_reason)


def _imported(
    target: Path, found: Discovery, catalog: Catalog, imported: tuple[Imports, Sequence[Path]] | None
) -> ImportResult:
    """Read the SARIF of other tools."""
    if imported is None:
        return ImportResult()
    imports, paths = imported
    return import_results(paths, found.root, found.files, catalog, imports, path_in_repository(target))


def _codeql(
    target: Path, found: Discovery, config: Config, catalog: Catalog, options: codeql.CodeqlOptions
) -> CodeqlResult:
    """Merge the CodeQL outputs that were given, or run CodeQL when the configuration asks for it."""
    result = codeql.import_sarif(options.sarif, found.root, found.files, catalog.queries, path_in_repository(target))
    if config.engine == "semgrep" or options.sarif:
        return result
    try:
        cli = codeql.find_codeql()
    except EngineError as error:
        if config.engine != "auto":
            raise
        result.notices.append(Notice("note", "codeql", f"CodeQL was not run: {error}"))
        return result
    options = replace(options, seconds=config.codeql_timeout, memory_mib=config.codeql_memory, extended=config.pedantic)
    result.add(codeql.scan(found.root, found.files, catalog.queries, codeql_root(), options, cli))
    return result


def _remember(cache: ResultCache, fresh: Sequence[SourceFile], scanned: semgrep.ScanResult, sources: Sources) -> None:
    """Keep what the engine said of the files that it analysed without any complaint."""
    by_path: dict[str, list[Match]] = {file.path: [] for file in fresh}
    for match in scanned.matches:
        by_path[match.place.path].append(match)
    doubtful = {notice.path for notice in scanned.notices}
    if "" in doubtful:
        return  # a rule or the engine failed as a whole
    by_reader: dict[str, list[Notice]] = {}
    for notice in sources.notices:
        by_reader.setdefault(notice.path, []).append(notice)
    for path, matches in by_path.items():
        if path not in doubtful and path in sources.lines:
            comments, names = sources.comments.get(path, ()), sources.names.get(path, {})
            cache.put(path, matches, by_reader.get(path, ()), sources.lines[path], comments, names)
    cache.save()


def build_audit(
    target: str,
    found: Discovery,
    matches: Sequence[Match],
    engines: dict[str, str],
    notices: Iterable[Notice],
    lines: Mapping[str, int],
    config: Config,
    catalog: Catalog,
    comments: Mapping[str, Sequence[Comment]] = MappingProxyType({}),
    names: Mapping[str, Mapping[str, int]] = MappingProxyType({}),
    today: datetime.date | None = None,
) -> Audit:
    """Turn what the engines matched into an audit: merge, suppress, inventory, project checks, score.

    Args:
        comments: the suppressing comments by path.
        names: how often each name of a limit occurs, by path.
        today: the day for which suppressions must hold; None for the present one.
    """
    notices = list(notices)
    suppressor = _suppressor(comments, config, catalog, today)
    suppressed: list[Finding] = []
    shown = _shown(config)

    def live(found: Iterable[Finding]) -> list[Finding]:
        reported = list(_reported(found, shown, config))
        suppressed.extend(finding for finding in reported if finding.suppression)
        return [finding for finding in reported if not finding.suppression]

    def read(path: str) -> bytes:
        return (found.root / path).read_bytes()

    of_places = {**catalog.rules, **catalog.queries, **catalog.imports}
    local = live(findings_from(matches, of_places, read, frozenset(), suppressor, shown))
    counted = of_the_service(matches, catalog.inventory)
    safeguards = take_safeguards(counted, catalog.inventory)
    layout = find_components(lines, found.manifests, safeguards)

    def counts_for(site: str, safeguard: str) -> bool:
        return layout.seen_by(layout.of(site), safeguard)

    sites = take_sites(counted, catalog.inventory, local, safeguards, counts_for)
    rules = {check_id: check.rule for check_id, check in catalog.checks.items()}
    failed = run_checks(catalog.checks.values(), layout, sites, safeguards)
    failed += unread_settings(catalog.checks.values(), layout, safeguards, names)
    lacking = live(findings_from(failed, rules, read, frozenset(rules), suppressor))
    cascades = run_cascades(catalog.checks.values(), layout, [*local, *lacking])
    links = {f"{match.rule_id} {match.place}": places for match, places in cascades}
    chained = live(findings_from([match for match, _ in cascades], rules, read, frozenset(rules), suppressor))
    chained = with_links(chained, links)
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
        suppressed=tuple(sorted(suppressed, key=lambda finding: finding.sort_key)),
        suppression_problems=tuple(
            suppressor.problems(
                {notice.path for notice in notices if notice.level != "note"},
                # what a project lacks may stand elsewhere the next time; queries run where CodeQL does
                lambda name: name in catalog.checks or (name in catalog.queries and "codeql" not in engines),
            )
        ),
        valid_until=suppressor.valid_until(),
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


def _shown(config: Config) -> Callable[[Finding], bool]:
    """Return what tells whether the configuration lets a finding be reported."""
    ignores = [(_spec(pattern), set(group)) for pattern, group in config.per_path_ignores.items()]
    select, ignore = set(config.select), set(config.ignore)

    def shown(finding: Finding) -> bool:
        names = {finding.rule_id, finding.category, finding.section}
        if (select and not names & select) or names & ignore:
            return False
        if finding.confidence is Confidence.LOW and not config.pedantic and finding.rule_id not in select:
            return False
        return not any(names & group and matches(finding.place.path) for matches, group in ignores)

    return shown


def _reported(findings: Iterable[Finding], shown: Callable[[Finding], bool], config: Config) -> Iterable[Finding]:
    """Leave out what the configuration ignores, and put its severities in."""
    for finding in filter(shown, findings):
        severity = config.severity.get(finding.rule_id)
        yield replace(finding, severity=severity) if severity else finding


def _spec(pattern: str) -> Callable[[str], bool]:
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines([pattern])
    return lambda path: bool(spec.match_file(path))


_TYPE_PARAMETERS = re.compile(
    r"^([ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+\w+)\[[^\n]*?\](?=[(:])|^type +(?=\w+(?:\[[^\n]*\])? *=)",
    re.MULTILINE,
)
"""The syntax of PEP 695, which the engine reads and Python before 3.12 does not."""


class Sources:
    """What is read of each file beside the engine: lines of code, suppressing comments, names of limits, and notices.

    Semgrep passes over many syntax errors in silence, so Python's own parser is asked.
    """

    def __init__(self) -> None:
        self.lines: dict[str, int] = {}
        self.notices: list[Notice] = []
        self.comments: dict[str, tuple[Comment, ...]] = {}
        self.names: dict[str, dict[str, int]] = {}

    def read(self, root: Path, files: Iterable[SourceFile]) -> None:
        """Read the files below ``root``."""
        for file in files:
            try:
                content = (root / file.path).read_bytes()
            except OSError as error:
                self.notices.append(
                    Notice("error", "unreadable", f"the file cannot be read ({error.strerror})", file.path)
                )
                continue
            code = file.group != "deploy"
            self.lines[file.path] = sum(1 for line in content.split(b"\n") if line.strip()) if code else 0
            comments = comments_in(content, python=file.group == "python")
            if comments:
                self.comments[file.path] = comments
            names = limit_names(content)
            if names:
                self.names[file.path] = names
            notice = _syntax_notice(file, content)
            if notice:
                self.notices.append(notice)


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
            ast.parse(text if sys.version_info >= (3, 12) else _TYPE_PARAMETERS.sub(r"\1", text))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        where = f" at line {line}" if line else ""
        reason = getattr(error, "msg", None) or str(error)
        return Notice("warning", "parse-error", f"not valid Python{where} ({reason}); analysed in part", file.path)
    return None
