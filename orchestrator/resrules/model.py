"""The words of an audit as types: severities, criteria, places, results, notices.

Every stage of an audit is a function from one of these frozen values to the next; nothing here does I/O. The vocabulary
is that of the report (categories, sections, severities) and of SARIF 2.1.0 (region, kind, level).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

CATEGORIES = (
    "Timeout",
    "Retry",
    "Circuit Breaker",
    "Load Shedding",
    "Startup/Shutdown",
    "Health Check",
    "Error Handling",
    "Dependency Failure",
    "Concurrency",
    "Resource Leak",
)

SECTIONS: Mapping[str, str] = {
    "1.1": "HTTP client timeouts",
    "1.2": "Database timeouts",
    "1.3": "Processing stages",
    "1.4": "File I/O",
    "1.5": "WebSockets",
    "2.1": "Error classes",
    "2.2": "Backoff",
    "2.3": "Retry scenarios",
    "3.1": "Circuit breakers on external services",
    "3.2": "Database breaker",
    "3.3": "Degradation",
    "4.1": "Queues",
    "4.2": "Resource-based shedding",
    "5.1": "Startup",
    "5.2": "Shutdown",
    "6.1": "Liveness",
    "6.2": "Readiness",
    "7.1": "Stage recovery",
    "7.2": "Checkpoints",
    "7.3": "Database errors",
    "8.1": "External service down",
    "8.2": "Model loading",
    "9.1": "SQLite writers",
    "9.2": "Checkpoint files",
    "9.3": "Async and threads",
    "10.1": "File handles",
    "10.2": "Memory",
    "10.3": "DB connections",
    "O": "Observability",
}


class Severity(enum.Enum):
    """How bad a finding is, worst first (the definitions stand in docs/scoring.md)."""

    CRITICAL = "CRITICAL"
    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    MONITOR = "MONITOR"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)

    @property
    def milder(self) -> Severity:
        """The next one below; MONITOR stays."""
        return list(Severity)[min(self.rank + 1, len(Severity) - 1)]

    @property
    def level(self) -> str:
        """The SARIF level; GitHub shows three levels only."""
        return {"CRITICAL": "error", "HIGH": "error", "MEDIUM": "warning", "MONITOR": "note"}[self.value]

    @property
    def problem_severity(self) -> str:
        """GitHub's ``problem.severity``, which decides the order of alerts."""
        return {"error": "error", "warning": "warning", "note": "recommendation"}[self.level]


class Confidence(enum.Enum):
    """How often a rule is right: HIGH at least nine times in ten."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Confidence).index(self)

    @property
    def precision(self) -> str:
        """SARIF ``properties.precision`` as GitHub reads it."""
        return {"HIGH": "high", "MEDIUM": "medium", "LOW": "low"}[self.value]


class Criterion(enum.Enum):
    """The seven things that are scored."""

    TIMEOUTS = "timeouts"
    RETRIES = "retries"
    CIRCUIT_BREAKERS = "circuit-breakers"
    ERROR_HANDLING = "error-handling"
    RESOURCE_CLEANUP = "resource-cleanup"
    GRACEFUL_DEGRADATION = "graceful-degradation"
    OBSERVABILITY = "observability"

    @property
    def title(self) -> str:
        """The name in the report, from the score rubric."""
        return _CRITERION_TITLES[self][0]

    @property
    def question(self) -> str:
        """What the criterion asks, from the score rubric."""
        return _CRITERION_TITLES[self][1]

    @property
    def key(self) -> str:
        """The name in the JSON report: the title in snake case."""
        return self.title.lower().replace(" ", "_")


_CRITERION_TITLES = {
    Criterion.TIMEOUTS: ("Timeout coverage", "Are all I/O operations bounded?"),
    Criterion.RETRIES: ("Retry logic", "Are transient failures handled?"),
    Criterion.CIRCUIT_BREAKERS: ("Circuit breakers", "Are cascading failures prevented?"),
    Criterion.ERROR_HANDLING: ("Error handling", "Are error paths as robust as happy paths?"),
    Criterion.RESOURCE_CLEANUP: ("Resource cleanup", "Are leaks prevented?"),
    Criterion.GRACEFUL_DEGRADATION: ("Graceful degradation", "Does the system degrade or crash?"),
    Criterion.OBSERVABILITY: ("Observability", "Can failures be diagnosed?"),
}


@dataclass(frozen=True, order=True)
class Region:
    """A span of text: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int

    def shares_lines_with(self, other: Region) -> bool:
        """Whether the two have a line in common."""
        return self.start_line <= other.end_line and other.start_line <= self.end_line


@dataclass(frozen=True, order=True)
class Place:
    """A region of a file; the path is relative to the audited root, with ``/``."""

    path: str
    region: Region

    def __str__(self) -> str:
        return f"{self.path}:{self.region.start_line}"


@dataclass(frozen=True)
class Replacement:
    """The text that a rule's autofix puts in the place of a match."""

    place: Place
    text: str


@dataclass(frozen=True, order=True)
class Step:
    """A place and what is said of it: one step of a code flow, or a related location."""

    place: Place
    message: str


@dataclass(frozen=True)
class Match:
    """One match of one rule, as an engine reported it."""

    rule_id: str
    place: Place
    message: str
    snippet: str
    values: Mapping[str, str] = field(default_factory=dict)
    replacement: Replacement | None = None
    engine: str = "semgrep"
    line_hash: str = ""
    """GitHub's hash of the first line, "" when it is not known yet."""
    flows: tuple[tuple[Step, ...], ...] = ()
    """Ways that a value takes to the place, each from source to sink (SARIF ``codeFlows``)."""
    related: tuple[Step, ...] = ()
    """Further places that the message speaks of: ``[text](1)`` in it is the first of them."""


@dataclass(frozen=True)
class Suppression:
    """Why a finding is not counted: a comment beside the code."""

    line: int
    reason: str = ""
    until: str = ""
    """The last day on which it holds (ISO 8601), "" for no end."""


@dataclass(frozen=True, order=True)
class SuppressionProblem:
    """A comment that suppresses nothing, no longer, or not in a way that is accepted."""

    path: str
    line: int
    kind: str
    """``unused``, ``expired``, ``no-reason``, ``unknown-rule`` or ``malformed``."""
    text: str


@dataclass(frozen=True)
class BaselineUse:
    """The baseline that an audit was compared with."""

    file: str
    gone: tuple[str, ...] = ()
    """Entries whose finding no longer exists, each as ``rule path:line``."""


@dataclass(frozen=True)
class Finding:
    """One place where a rule fails, with everything that the report says of it."""

    rule_id: str
    title: str
    message: str
    place: Place
    snippet: str
    category: str
    section: str
    severity: Severity
    criterion: Criterion
    confidence: Confidence
    fingerprint: str
    line_hash: str
    values: Mapping[str, str] = field(default_factory=dict)
    replacement: Replacement | None = None
    also: tuple[str, ...] = ()
    """Ids of other rules that reported the same defect."""
    more_places: tuple[Place, ...] = ()
    """Further places with the same cause."""
    engine: str = "semgrep"
    project_wide: bool = False
    flows: tuple[tuple[Step, ...], ...] = ()
    related: tuple[Step, ...] = ()
    linked_message: str = ""
    """The message with SARIF's links to ``related``, when it has any."""
    suppression: Suppression | None = None
    baseline_state: str = ""
    """``new`` or ``unchanged`` (SARIF ``baselineState``) after a comparison with a baseline, else ""."""

    @property
    def sort_key(self) -> tuple[int, int, str, Region, str]:
        """Worst first, then by place."""
        return (self.severity.rank, self.confidence.rank, self.place.path, self.place.region, self.rule_id)


@dataclass(frozen=True)
class Site:
    """A place that does something which needs protection."""

    rule_id: str
    what: str
    title: str
    place: Place
    snippet: str
    protected: Mapping[Criterion, bool]
    """For each criterion that matters here, whether it is met."""


@dataclass(frozen=True)
class Safeguard:
    """Something protective, or a plain fact about the project (``criterion`` is then None)."""

    rule_id: str
    what: str
    title: str
    place: Place
    snippet: str
    criterion: Criterion | None
    covers: tuple[str, ...] = ()
    reach: str = "project"
    credit: float = 0.0
    """What part of its criterion this kind of safeguard gives a component, from 0 to 1; counted once a kind."""


@dataclass(frozen=True, order=True)
class Notice:
    """Something that the audit could not do, or did only in part.

    ``level`` is ``error`` when results may be missing (the audit is incomplete), ``warning`` when a file was
    analysed in part, ``note`` for files that were left out on purpose.
    """

    level: str
    kind: str
    text: str
    path: str = ""
    rule_id: str = ""


@dataclass(frozen=True)
class Component:
    """A part of the repository that is built or deployed by itself; ``root`` is its folder, "" at the top."""

    root: str
    kinds: tuple[str, ...]
    files: int
    lines: int

    @property
    def deployable(self) -> bool:
        """Whether it runs in production by itself."""
        return bool(DEPLOYABLE.intersection(self.kinds))

    @property
    def name(self) -> str:
        """The folder, or words for the top one."""
        return self.root or "the top folder"


DEPLOYABLE = frozenset({"service", "worker", "browser"})
"""Kinds of component that run in production."""


@dataclass(frozen=True)
class CriterionScore:
    """The score of one criterion with the numbers it came from."""

    criterion: Criterion
    score: int | None
    """1 to 10, or None when nothing in the project is measured by it."""
    exact: float | None
    protected: int
    sites: int
    findings: Mapping[Severity, int]
    safeguards: int
    weight: float
    reason: str
    presence: float | None = None
    """What part of the safeguards that its kind of component should have was seen; None when none are expected."""


@dataclass(frozen=True)
class Score:
    """The overall score with its parts."""

    overall: int
    exact: float
    capped_by: str
    criteria: tuple[CriterionScore, ...]


@dataclass(frozen=True)
class Gain:
    """What mending all findings of some rules would give."""

    rule_ids: tuple[str, ...]
    overall: int
    exact: float


@dataclass(frozen=True)
class Audit:
    """All that one audit found out; every output is rendered from it alone."""

    target: str
    version: str
    engines: Mapping[str, str]
    files: Mapping[str, int]
    """Number of analysed files by language group."""
    lines: int
    findings: tuple[Finding, ...]
    sites: tuple[Site, ...]
    safeguards: tuple[Safeguard, ...]
    notices: tuple[Notice, ...]
    score: Score
    components: tuple[tuple[Component, Score], ...] = ()
    """Each component that runs by itself, with its own score."""
    gain: Gain | None = None
    """The few rules whose findings cost the score most."""
    suppressed: tuple[Finding, ...] = ()
    """Findings that a comment suppresses; they count for nothing else."""
    suppression_problems: tuple[SuppressionProblem, ...] = ()
    valid_until: str = ""
    """The last day (ISO 8601) on which the same code gives the same audit, "" when no suppression ends."""
    baseline: BaselineUse | None = None

    @property
    def complete(self) -> bool:
        """False when results may be missing."""
        return not any(notice.level == "error" for notice in self.notices)
