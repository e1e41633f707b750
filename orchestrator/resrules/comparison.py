"""What changed between two JSON reports of one project: findings by fingerprint, and the score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from resrules.model import Severity


@dataclass(frozen=True)
class Change:
    """The way from an earlier report to a later one."""

    new: tuple[Mapping[str, Any], ...]
    """Findings that the earlier report does not have, worst first."""
    gone: tuple[Mapping[str, Any], ...]
    """Findings that the later report does not have any more."""
    kept: int
    before: int
    """The earlier overall score."""
    after: int
    criteria: Mapping[str, tuple[int | None, int | None]]
    """The scores of each criterion, earlier and later; None where it does not apply."""
    same_rules: bool
    """False when another version made the earlier report, so that a change may come from the rules."""


def compare(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> Change:
    """Return what changed between two reports, as ``read_document`` or ``build_document`` give them."""
    known = {finding["fingerprint"] for finding in earlier["findings"]}
    now = {finding["fingerprint"] for finding in later["findings"]}
    new = tuple(finding for finding in later["findings"] if finding["fingerprint"] not in known)
    gone = tuple(finding for finding in earlier["findings"] if finding["fingerprint"] not in now)
    scores = later["score"]["criteria"]
    old_scores = earlier["score"]["criteria"]
    return Change(
        new=new,
        gone=gone,
        kept=len(later["findings"]) - len(new),
        before=earlier["score"]["overall"],
        after=later["score"]["overall"],
        criteria={key: (old_scores.get(key, {}).get("score"), value["score"]) for key, value in scores.items()},
        same_rules=earlier["tool"]["version"] == later["tool"]["version"],
    )


def new_at_or_above(change: Change, severity: Severity) -> int:
    """Return how many of the new findings are this bad or worse."""
    return sum(1 for finding in change.new if Severity(finding["severity"]).rank <= severity.rank)
