"""Properties of the score, for all findings and sites."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from resrules.model import Confidence, Criterion, Finding, Place, Region, Safeguard, Score, Severity, Site
from resrules.scoring import CRITICAL_CAP, Part, score, score_parts

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
    lambda criterion, what, credit: Safeguard(
        "guard", what, "title", Place("a.py", REGION), "code", criterion, credit=credit
    ),
    st.sampled_from(Criterion),
    st.sampled_from(["one", "two", "three"]),
    st.floats(0, 1),
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


def bounded_calls(bounded: int, unbounded: int) -> Part:
    sites = [
        Site("s", "call", "t", Place("a.py", Region(n, 1, n, 2)), "code", {Criterion.TIMEOUTS: n <= bounded})
        for n in range(1, bounded + unbounded + 1)
    ]
    findings = [
        Finding("r", "t", "m", Place("a.py", Region(n, 1, n, 2)), "code", "Timeout", "1.1", Severity.HIGH,
                Criterion.TIMEOUTS, Confidence.HIGH, "", "")
        for n in range(bounded + 1, bounded + unbounded + 1)
    ]  # fmt: skip
    return Part(findings, sites, [], 5_000, ("library",))


def test_nothing_measured_is_not_applicable_and_does_not_count() -> None:
    result = score_parts([bounded_calls(5, 0)])
    assert [c.criterion for c in result.criteria if c.score is None] == [
        c for c in Criterion if c is not Criterion.TIMEOUTS
    ]
    assert result.overall == 10


def test_190_of_200_calls_bounded_is_not_10_calls_and_no_bound() -> None:
    assert score_parts([bounded_calls(190, 10)]).overall >= 7
    assert score_parts([bounded_calls(0, 10)]).overall <= 3


def test_a_service_needs_safeguards_that_a_library_does_not() -> None:
    service, library = (score_parts([Part([], [], [], 5_000, (kind,))]) for kind in ("service", "library"))
    assert service.overall <= 4
    assert library.overall == 10


@given(st.lists(FINDINGS), st.lists(SITES), st.lists(SAFEGUARDS), SAFEGUARDS, LINES)
def test_adding_a_safeguard_never_lowers_a_score(
    findings: list[Finding], sites: list[Site], safeguards: list[Safeguard], more: Safeguard, lines: int
) -> None:
    before, after = (score(findings, sites, [*safeguards, *added], lines) for added in ([], [more]))
    assert after.overall >= before.overall


PARTS = st.lists(
    st.builds(Part, st.lists(FINDINGS, max_size=4), st.lists(SITES, max_size=4), st.lists(SAFEGUARDS, max_size=3),
              LINES,
              st.sampled_from([("service",), ("browser",), ("library",), ("service", "browser"), ("worker",)])),
    min_size=1, max_size=3,
)  # fmt: skip


@given(PARTS, st.data())
def test_removing_a_finding_of_any_component_never_lowers_the_overall_score(
    parts: list[Part], data: st.DataObject
) -> None:
    part = data.draw(st.integers(0, len(parts) - 1))
    if not parts[part].findings:
        return
    gone = data.draw(st.integers(0, len(parts[part].findings) - 1))
    fewer = [f for number, f in enumerate(parts[part].findings) if number != gone]
    after = [*parts[:part], replace(parts[part], findings=fewer), *parts[part + 1 :]]
    assert score_parts(after).exact >= score_parts(parts).exact
