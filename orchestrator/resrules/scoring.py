"""The score: from 1 to 10 for each of seven criteria, and overall.

One formula for all, declared by the constants of this module and explained in docs/scoring.md:

    coverage  = protected sites / sites                                 (1 where there are none)
    pressure  = sum of the weights of the criterion's findings
    capacity  = sites + thousands of lines, at least MIN_CAPACITY       (what the findings are measured against)
    quality   = (FLOOR + (1 - FLOOR) * coverage) / (1 + pressure / (TOLERANCE * capacity))
    score     = 1 + 9 * quality

The capacity does not depend on findings, so removing a finding never lowers a score and adding one never raises it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from resrules.model import Confidence, Criterion, CriterionScore, Finding, Safeguard, Score, Severity, Site

SEVERITY_WEIGHT: Mapping[Severity, float] = {
    Severity.CRITICAL: 8.0,
    Severity.HIGH: 3.0,
    Severity.MEDIUM: 1.0,
    Severity.MONITOR: 0.15,
}

CONFIDENCE_WEIGHT: Mapping[Confidence, float] = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.5, Confidence.LOW: 0.2}

PROJECT_WEIGHT = 4.0
"""A finding about the whole project weighs as much as this many findings at one place."""

FLOOR = 0.35
"""What is left of the quality when no site is protected: absence of a pattern is not yet a failure."""

TOLERANCE = 0.5
"""Weighted findings per unit of capacity that halve the quality."""

MIN_CAPACITY = 3.0
"""Keeps one finding in a tiny project from deciding everything."""

LINES_PER_UNIT = 1000
"""Lines of code that weigh as much as one site."""

CRITERION_WEIGHT: Mapping[Criterion, float] = dict.fromkeys(Criterion, 1.0)
"""Weight of each criterion in the overall score: the rubric names no order among them."""

CRITICAL_CAP = 6
"""A project with a CRITICAL finding is not ready for production: 7 and above say "ready with fixes"."""


def score(findings: Sequence[Finding], sites: Sequence[Site], safeguards: Sequence[Safeguard], lines: int) -> Score:
    """Score an audit.

    Args:
        lines: analysed lines of code.

    Returns:
        The overall score and that of each criterion; a criterion with neither sites, findings nor safeguards has none.
    """
    criteria = tuple(_criterion(c, findings, sites, safeguards, lines) for c in Criterion)
    exact = _overall(criteria)
    capped_by = ""
    if exact > CRITICAL_CAP and any(f.severity is Severity.CRITICAL for f in findings):
        exact = float(CRITICAL_CAP)
        capped_by = f"a CRITICAL finding keeps the overall score at {CRITICAL_CAP} or below"
    return Score(_rounded(exact), round(exact, 2), capped_by, criteria)


def _overall(criteria: Sequence[CriterionScore]) -> float:
    """Return the weighted mean of the criteria.

    A criterion that has findings but neither sites nor safeguards counts only where it lowers the mean: otherwise
    removing its last finding, which makes it not applicable, could lower the score.
    """
    scored = [c for c in criteria if c.exact is not None]
    measured = [c for c in scored if c.sites or c.safeguards]
    others = sorted((c for c in scored if not (c.sites or c.safeguards)), key=lambda c: c.exact or 0.0)
    means = [_mean([*measured, *others[:count]]) for count in range(len(others) + 1) if measured or count]
    return min(means, default=10.0)


def _mean(criteria: Sequence[CriterionScore]) -> float:
    total = sum(c.weight for c in criteria)
    return sum((c.exact or 0.0) * c.weight for c in criteria) / total


def _criterion(
    criterion: Criterion,
    findings: Sequence[Finding],
    sites: Sequence[Site],
    safeguards: Iterable[Safeguard],
    lines: int,
) -> CriterionScore:
    own = [f for f in findings if f.criterion is criterion]
    met = [site.protected[criterion] for site in sites if criterion in site.protected]
    seen = sum(1 for safeguard in safeguards if safeguard.criterion is criterion)
    counts = Counter(f.severity for f in own)
    by_severity = {severity: counts[severity] for severity in Severity if counts[severity]}
    protected = sum(met)
    if not own and not met and not seen:
        return CriterionScore(
            criterion, None, None, 0, 0, {}, 0, CRITERION_WEIGHT[criterion], "nothing here is measured by it"
        )
    coverage = protected / len(met) if met else 1.0
    pressure = sum(finding_weight(f) for f in own)
    capacity = max(MIN_CAPACITY, len(met) + lines / LINES_PER_UNIT)
    quality = (FLOOR + (1 - FLOOR) * coverage) / (1 + pressure / (TOLERANCE * capacity))
    exact = 1 + 9 * quality
    return CriterionScore(
        criterion, _rounded(exact), round(exact, 2), protected, len(met), by_severity, seen,
        CRITERION_WEIGHT[criterion], _reason(protected, len(met), by_severity, seen),
    )  # fmt: skip


def finding_weight(finding: Finding) -> float:
    """Return how much a finding weighs in the score of its criterion."""
    weight = SEVERITY_WEIGHT[finding.severity] * CONFIDENCE_WEIGHT[finding.confidence]
    return weight * PROJECT_WEIGHT if finding.project_wide else weight


def _rounded(exact: float) -> int:
    return max(1, min(10, int(exact + 0.5)))


def _reason(protected: int, sites: int, by_severity: Mapping[Severity, int], safeguards: int) -> str:
    parts = []
    if sites:
        parts.append(f"{protected} of {sites} places protected")
    if by_severity:
        parts.append(", ".join(f"{count} {severity.value}" for severity, count in by_severity.items()))
    else:
        parts.append("no findings")
    if safeguards:
        parts.append(f"{safeguards} safeguards seen" if safeguards > 1 else "1 safeguard seen")
    return "; ".join(parts)
