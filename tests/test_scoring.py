"""Properties of the score, for all findings and sites."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from resrules.model import Confidence, Criterion, Finding, Place, Region, Safeguard, Score, Severity, Site
from resrules.scoring import CRITICAL_CAP, score

REGION = Region(1, 1, 1, 2)

FINDINGS = st.builds(
    lambda severity, criterion, confidence, project, line: Finding(
        "rule", "title", "message", Place("a.py", Region(line, 1, line, 2)), "code", "Timeout", "1.1", severity,
        criterion, confidence, "", "", project_wide=project,
    ),
    st.sampled_from(Severity), st.sampled_from(Criterion), st.sampled_from(Confidence), st.booleans(),
    st.integers(1, 50),
)  # fmt: skip
SITES = st.builds(
    lambda protected: Site("site", "call", "title", Place("a.py", REGION), "code", protected),
    st.dictionaries(st.sampled_from(Criterion), st.booleans(), min_size=1),
)
SAFEGUARDS = st.builds(
    lambda criterion: Safeguard("guard", "what", "title", Place("a.py", REGION), "code", criterion),
    st.sampled_from(Criterion),
)
LINES = st.integers(0, 200_000)


def values(result: Score) -> list[float]:
    return [result.exact, *(c.exact for c in result.criteria if c.exact is not None)]


@given(st.lists(FINDINGS, min_size=1), st.lists(SITES), st.lists(SAFEGUARDS), LINES, st.data())
def test_removing_a_finding_never_lowers_a_score(
    findings: list[Finding], sites: list[Site], safeguards: list[Safeguard], lines: int, data: st.DataObject
) -> None:
    gone = data.draw(st.integers(0, len(findings) - 1))
    before = score(findings, sites, safeguards, lines)
    after = score([*findings[:gone], *findings[gone + 1 :]], sites, safeguards, lines)
    for old, new in zip(before.criteria, after.criteria, strict=True):
        if old.exact is not None and new.exact is not None:
            assert new.exact >= old.exact
    assert after.overall >= before.overall


@given(st.lists(FINDINGS), st.lists(SITES), st.lists(SAFEGUARDS), LINES, st.randoms())
def test_the_order_does_not_matter(
    findings: list[Finding], sites: list[Site], safeguards: list[Safeguard], lines: int, shuffler: random.Random
) -> None:
    def shuffled(items: Sequence[object]) -> list[object]:
        copy = list(items)
        shuffler.shuffle(copy)
        return copy

    one = score(findings, sites, safeguards, lines)
    other = score(shuffled(findings), shuffled(sites), shuffled(safeguards), lines)  # type: ignore[arg-type]
    assert one.overall == other.overall
    assert [c.score for c in one.criteria] == [c.score for c in other.criteria]


@given(st.lists(FINDINGS), st.lists(SITES), LINES)
def test_a_critical_finding_caps_the_score(findings: list[Finding], sites: list[Site], lines: int) -> None:
    critical = Finding(
        "rule", "title", "message", Place("a.py", REGION), "code", "Timeout", "1.1", Severity.CRITICAL,
        Criterion.TIMEOUTS, Confidence.HIGH, "", "",
    )  # fmt: skip
    assert score([*findings, critical], sites, [], lines).overall <= CRITICAL_CAP


@given(st.lists(FINDINGS), st.lists(SITES), st.lists(SAFEGUARDS), LINES)
def test_scores_stay_between_1_and_10(
    findings: list[Finding], sites: list[Site], safeguards: list[Safeguard], lines: int
) -> None:
    assert all(1 <= value <= 10 for value in values(score(findings, sites, safeguards, lines)))


@given(st.lists(FINDINGS, min_size=1), st.lists(SITES), LINES, st.data())
def test_a_worse_severity_never_raises_the_score(
    findings: list[Finding], sites: list[Site], lines: int, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(findings) - 1))
    worse = [*findings]
    rank = max(0, findings[index].severity.rank - 1)
    worse[index] = replace(findings[index], severity=list(Severity)[rank])
    assert score(worse, sites, [], lines).overall <= score(findings, sites, [], lines).overall


def test_nothing_measured_is_not_applicable_and_does_not_count() -> None:
    site = Site("site", "call", "title", Place("a.py", REGION), "code", {Criterion.TIMEOUTS: True})
    result = score([], [site], [], 10)
    assert [c.criterion for c in result.criteria if c.score is None] == [
        c for c in Criterion if c is not Criterion.TIMEOUTS
    ]
    assert result.overall == 10


def test_190_of_200_calls_bounded_is_not_10_calls_and_no_bound() -> None:
    def project(bounded: int, unbounded: int) -> Score:
        sites = [
            Site("s", "call", "t", Place("a.py", Region(n, 1, n, 2)), "code", {Criterion.TIMEOUTS: n <= bounded})
            for n in range(1, bounded + unbounded + 1)
        ]
        findings = [
            Finding("r", "t", "m", Place("a.py", Region(n, 1, n, 2)), "code", "Timeout", "1.1", Severity.HIGH,
                    Criterion.TIMEOUTS, Confidence.HIGH, "", "")
            for n in range(bounded + 1, bounded + unbounded + 1)
        ]  # fmt: skip
        return score(findings, sites, [], 5_000)

    assert project(190, 10).overall >= 8
    assert project(0, 10).overall <= 3
