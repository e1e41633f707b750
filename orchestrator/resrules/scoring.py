"""The score: from 1 to 10 for each of seven criteria, and overall.

One formula for all, declared by the constants of this module and explained in docs/scoring.md. For each component:

    coverage  = protected sites / sites                        (where there are sites)
    presence  = sum of the credits of the kinds of safeguard seen, at most 1   (where the kind of component needs them)
    evidence  = mean of the two, weighted by EVIDENCE
    support   = BASE + (1 - BASE) * evidence
    pressure  = sum over the criterion's rules of (sum of the weights of the rule's findings) ** REPEATED
    capacity  = thousands of lines + sites / SITES_PER_UNIT, at least MIN_CAPACITY
    quality   = support / (1 + pressure / (TOLERANCE * capacity ** GROWTH))
    score     = 1 + 9 * quality

A project's score is the mean of its components', weighted by their size. Neither evidence nor capacity depends on
findings other than through protected sites, so removing a finding never lowers a score and adding one never raises it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from resrules.catalog import InventoryRule, ProjectCheck
from resrules.model import Confidence, Criterion, CriterionScore, Finding, Gain, Safeguard, Score, Severity, Site

SEVERITY_WEIGHT: Mapping[Severity, float] = {
    Severity.CRITICAL: 8.0,
    Severity.HIGH: 3.0,
    Severity.MEDIUM: 1.0,
    Severity.MONITOR: 0.15,
}

CONFIDENCE_WEIGHT: Mapping[Confidence, float] = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.5, Confidence.LOW: 0.2}

PROJECT_WEIGHT = 0.5
"""A finding about a whole component weighs less than one at a place: what is missing lowers the presence already."""

BASE: Mapping[Criterion, float] = {
    Criterion.TIMEOUTS: 0.25,
    Criterion.RETRIES: 0.15,
    Criterion.CIRCUIT_BREAKERS: 0.1,
    Criterion.ERROR_HANDLING: 0.5,
    Criterion.RESOURCE_CLEANUP: 0.35,
    Criterion.GRACEFUL_DEGRADATION: 0.3,
    Criterion.OBSERVABILITY: 0.1,
}
"""What is left of the quality with no evidence at all: without a breaker nothing prevents a cascade, while errors and
resources are handled by the language until a finding says otherwise."""

EVIDENCE: Mapping[Criterion, tuple[float, float]] = {
    Criterion.TIMEOUTS: (0.5, 0.5),
    Criterion.RETRIES: (0.25, 0.75),
    Criterion.CIRCUIT_BREAKERS: (0.0, 1.0),
    Criterion.ERROR_HANDLING: (0.2, 0.8),
    Criterion.RESOURCE_CLEANUP: (0.1, 0.9),
    Criterion.GRACEFUL_DEGRADATION: (0.0, 1.0),
    Criterion.OBSERVABILITY: (0.1, 0.9),
}
"""Weights of coverage and presence in the evidence: breakers, degradation and observability are properties of a
service as a whole, bounds are properties of each call."""

EXPECTED: Mapping[str, frozenset[Criterion]] = {
    "service": frozenset(Criterion),
    "worker": frozenset(Criterion) - {Criterion.CIRCUIT_BREAKERS},
    "browser": frozenset(
        {Criterion.RETRIES, Criterion.ERROR_HANDLING, Criterion.GRACEFUL_DEGRADATION, Criterion.OBSERVABILITY}
    ),
}
"""Criteria that a kind of component needs safeguards for; a library must not bring its own."""

TOLERANCE: Mapping[Criterion, float] = {
    Criterion.TIMEOUTS: 7.0,
    Criterion.RETRIES: 8.0,
    Criterion.CIRCUIT_BREAKERS: 5.0,
    Criterion.ERROR_HANDLING: 6.0,
    Criterion.RESOURCE_CLEANUP: 1.5,
    Criterion.GRACEFUL_DEGRADATION: 14.0,
    Criterion.OBSERVABILITY: 2.5,
}
"""Pressure per unit of capacity that halves the quality: an error path is written in every function, a leak is rare."""

REPEATED = 0.6
"""The tenth finding of one rule says less about the project than the first: they often have one cause."""

GROWTH = 0.5
"""A project of twice the size has less than twice the kinds of defect."""

MIN_CAPACITY = 1.0
"""Units below which a project is not made smaller, so that one finding in a tiny one does not decide everything."""

LINES_PER_UNIT = 1000
"""Lines of code that make one unit of capacity."""

SITES_PER_UNIT = 8
"""Sites of a criterion that make one unit of capacity."""

CRITERION_WEIGHT: Mapping[Criterion, float] = dict.fromkeys(Criterion, 1.0)
"""Weight of each criterion in the overall score: the rubric names no order among them."""

GAIN_CANDIDATES = 10
"""How many of the rules that weigh most are tried; each try scores the project anew."""

PROJECT_GAIN = 10
"""A finding about a component is worth trying before ten at single places: it changes what is counted as present."""

GAIN_RULES = 3
"""How many rules the report names as the best to mend."""

CRITICAL_CAP = 6
"""A project with a CRITICAL finding is not ready for production: 7 and above say "ready with fixes"."""


@dataclass(frozen=True)
class Part:
    """What one component gives to the score."""

    findings: Sequence[Finding]
    sites: Sequence[Site]
    safeguards: Sequence[Safeguard]
    lines: int
    kinds: Collection[str] = ("service",)


def score(findings: Sequence[Finding], sites: Sequence[Site], safeguards: Sequence[Safeguard], lines: int) -> Score:
    """Score a project that is one web service; see score_parts."""
    return score_parts([Part(findings, sites, safeguards, lines)])


def score_parts(parts: Sequence[Part]) -> Score:
    """Score a project of one or more components.

    Returns:
        The overall score and that of each criterion. A criterion that no component's kind needs, and that has neither
        sites nor findings, has none.
    """
    scored = [{c: _criterion(c, part) for c in Criterion} for part in parts]
    criteria = tuple(_joined(c, [each[c] for each in scored], parts) for c in Criterion)
    exact = _lowest_mean([(c.exact, c.weight, _measured(c)) for c in criteria if c.exact is not None])
    exact = 10.0 if exact is None else exact
    capped_by = ""
    if exact > CRITICAL_CAP and any(f.severity is Severity.CRITICAL for part in parts for f in part.findings):
        exact = float(CRITICAL_CAP)
        capped_by = f"a CRITICAL finding keeps the overall score at {CRITICAL_CAP} or below"
    return Score(rounded(exact), round(exact, 2), capped_by, criteria)


def _lowest_mean(values: Iterable[tuple[float, float, bool]]) -> float | None:
    """Return the weighted mean of (value, weight, measured).

    What is not measured (it has findings but neither sites nor expected safeguards) counts only where it lowers the
    mean: otherwise removing its last finding, which makes it not applicable, could lower the score.
    """
    ordered = sorted(values)
    always = [(value, weight) for value, weight, measured in ordered if measured]
    maybe = [(value, weight) for value, weight, measured in ordered if not measured]
    means = [_mean([*always, *maybe[:count]]) for count in range(len(maybe) + 1) if always or count]
    return min(means, default=None)


def _mean(values: Sequence[tuple[float, float]]) -> float:
    return sum(value * weight for value, weight in values) / sum(weight for _, weight in values)


def _measured(criterion: CriterionScore) -> bool:
    by_sites = EVIDENCE[criterion.criterion][0]
    return bool(criterion.sites and by_sites) or criterion.presence is not None


def _joined(criterion: Criterion, scores: Sequence[CriterionScore], parts: Sequence[Part]) -> CriterionScore:
    """Return the score of a criterion over all components."""
    exact = _lowest_mean(
        (each.exact, max(MIN_CAPACITY, part.lines / LINES_PER_UNIT), _measured(each))
        for each, part in zip(scores, parts, strict=True)
        if each.exact is not None
    )
    counts: Counter[Severity] = Counter()
    for each in scores:
        counts.update(each.findings)
    by_severity = {severity: counts[severity] for severity in Severity if counts[severity]}
    protected, sites = sum(each.protected for each in scores), sum(each.sites for each in scores)
    kinds = {s.what: s.title for part in parts for s in part.safeguards if s.criterion is criterion}
    places = {s.place for part in parts for s in part.safeguards if s.criterion is criterion}
    expected = [each.presence for each in scores if each.presence is not None]
    if exact is None:
        reason = "nothing here is measured by it"
    else:
        # a criterion that is a property of the whole is not judged by its places
        counted_sites = sites if EVIDENCE[criterion][0] else 0
        reason = _reason(protected, counted_sites, by_severity, sorted(kinds.values()), bool(expected))
    return CriterionScore(
        criterion, None if exact is None else rounded(exact), None if exact is None else round(exact, 2),
        protected, sites, by_severity, len(places), CRITERION_WEIGHT[criterion], reason,
        round(sum(expected) / len(expected), 2) if expected else None,
    )  # fmt: skip


def _criterion(criterion: Criterion, part: Part) -> CriterionScore:
    """Return the score of a criterion in one component."""
    own = [f for f in part.findings if f.criterion is criterion]
    met = [site.protected[criterion] for site in part.sites if criterion in site.protected]
    seen = [s for s in part.safeguards if s.criterion is criterion]
    counts = Counter(f.severity for f in own)
    presence = None
    if any(criterion in EXPECTED.get(kind, ()) for kind in part.kinds):
        credits = {s.what: s.credit for s in sorted(seen, key=lambda s: s.credit)}
        presence = min(1.0, sum(credits.values()))
    exact = None
    by_sites = EVIDENCE[criterion][0]
    if own or (met and by_sites) or presence is not None:
        base = BASE[criterion]
        support = base + (1 - base) * _evidence(criterion, met, presence)
        pressure = _pressure(own)
        capacity = max(MIN_CAPACITY, part.lines / LINES_PER_UNIT + len(met) / SITES_PER_UNIT)
        exact = 1 + 9 * support / (1 + pressure / (TOLERANCE[criterion] * capacity**GROWTH))
    return CriterionScore(
        criterion, None if exact is None else rounded(exact), exact, sum(met), len(met), counts, len(seen),
        CRITERION_WEIGHT[criterion], "", presence,
    )  # fmt: skip


def _evidence(criterion: Criterion, met: Sequence[bool], presence: float | None) -> float:
    by_sites, by_safeguards = EVIDENCE[criterion]
    parts = []
    if met and by_sites:
        parts.append((sum(met) / len(met), by_sites))
    if presence is not None:
        parts.append((presence, by_safeguards))
    return _mean(parts) if parts else 1.0


def _pressure(findings: Sequence[Finding]) -> float:
    by_rule: defaultdict[str, float] = defaultdict(float)
    for finding in findings:
        by_rule[finding.rule_id] += finding_weight(finding)
    return math.fsum(math.pow(by_rule[rule_id], REPEATED) for rule_id in sorted(by_rule))


def finding_weight(finding: Finding) -> float:
    """Return how much a finding weighs in the score of its criterion."""
    weight = SEVERITY_WEIGHT[finding.severity] * CONFIDENCE_WEIGHT[finding.confidence]
    return weight * PROJECT_WEIGHT if finding.project_wide else weight


def best_gain(
    parts: Sequence[Part], checks: Mapping[str, ProjectCheck], inventory: Mapping[str, InventoryRule]
) -> Gain | None:
    """Return the GAIN_RULES rules whose findings cost the score most, and the score without them.

    Mending what a project check asks for is taken to add the best of the safeguards that would have excused it.
    """
    weights: defaultdict[str, float] = defaultdict(float)
    for part in parts:
        for finding in part.findings:
            weights[finding.rule_id] += finding_weight(finding) * (PROJECT_GAIN if finding.project_wide else 1)
    rule_ids = sorted(weights, key=lambda rule_id: (-weights[rule_id], rule_id))[:GAIN_CANDIDATES]
    chosen: list[str] = []
    best = score_parts(parts)
    for _ in range(min(GAIN_RULES, len(rule_ids))):
        tries = [
            (score_parts([_mended(part, {*chosen, rule_id}, checks, inventory) for part in parts]), rule_id)
            for rule_id in rule_ids
            if rule_id not in chosen
        ]
        # the cap of a CRITICAL finding hides what each step gives, so the criteria decide
        result, rule_id = max(tries, key=lambda item: (_uncapped(item[0]), item[1]))
        if _uncapped(result) <= _uncapped(best):
            break
        best = result
        chosen.append(rule_id)
    return Gain(tuple(chosen), best.overall, best.exact) if chosen else None


def _uncapped(result: Score) -> float:
    return _mean([(c.exact, c.weight) for c in result.criteria if c.exact is not None] or [(10.0, 1.0)])


def _mended(
    part: Part, rule_ids: Collection[str], checks: Mapping[str, ProjectCheck], inventory: Mapping[str, InventoryRule]
) -> Part:
    """Return a component without the findings of some rules, its sites protected where those stood."""
    gone = [f for f in part.findings if f.rule_id in rule_ids]
    if not gone:
        return part
    places = {
        (f.criterion, place.path, line)
        for f in gone
        for place in (f.place, *f.more_places)
        for line in range(place.region.start_line, place.region.end_line + 1)
    }
    sites = [
        replace(
            site,
            protected={
                criterion: met or any((criterion, site.place.path, line) in places for line in _lines(site))
                for criterion, met in site.protected.items()
            },
        )
        for site in part.sites
    ]
    added = []
    for finding in gone:
        if finding.rule_id in checks:
            wanted = [r for r in inventory.values() if r.what in checks[finding.rule_id].unless_any and r.criterion]
            best = max(wanted, key=lambda rule: (rule.credit, rule.id), default=None)
            if best is not None:
                added.append(
                    Safeguard(best.id, best.what, best.title, finding.place, "", best.criterion, credit=best.credit)
                )
    kept = [f for f in part.findings if f.rule_id not in rule_ids]
    return replace(part, findings=kept, sites=sites, safeguards=[*part.safeguards, *added])


def _lines(site: Site) -> range:
    return range(site.place.region.start_line, site.place.region.end_line + 1)


def rounded(exact: float) -> int:
    """Return a score as a whole number from 1 to 10."""
    return max(1, min(10, int(exact + 0.5)))


def _reason(
    protected: int, sites: int, by_severity: Mapping[Severity, int], safeguards: Sequence[str], expected: bool
) -> str:
    parts = []
    if sites:
        parts.append(f"{protected} of {sites} places protected")
    if by_severity:
        parts.append(", ".join(f"{count} {severity.value}" for severity, count in by_severity.items()))
    else:
        parts.append("no findings")
    if safeguards:
        parts.append("seen: " + ", ".join(title[:1].lower() + title[1:] for title in safeguards))
    elif expected:
        parts.append("no safeguard seen")
    return "; ".join(parts)
