"""What each rule costs: the time that the engine spent matching it, from one timed run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resrules.catalog import Catalog, language_group
from resrules.discover import discover
from resrules.engines import semgrep
from resrules.errors import EngineError, TargetError

NOTHING = 1e-5
"""Seconds; below this a rule was ruled out by its words before any matching (the clock reads 0 to 2 microseconds)."""


@dataclass(frozen=True)
class RuleCost:
    """The cost of one rule on one tree."""

    rule_id: str
    source: str
    share: float
    """Its part of the matching time of all rules, 0 to 1."""
    seconds: float
    ms_per_mb: float
    """Milliseconds per megabyte of all files of its language group."""
    files_matched: float
    """The part of those files on which it was matched at all, 0 to 1; 1 means that no word rules files out."""
    slowest_file: str
    slowest_seconds: float
    matches: int


@dataclass(frozen=True)
class GroupCost:
    """The cost of all rules of one language group."""

    group: str
    files: int
    megabytes: float
    parse_seconds: float
    match_seconds: float


@dataclass(frozen=True)
class Profile:
    """The costs of a set of rules on a tree, the dearest rule first."""

    groups: tuple[GroupCost, ...]
    rules: tuple[RuleCost, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the profile as values of JSON."""
        return asdict(self)


def profile_rules(target: Path, catalog: Catalog, only: Iterable[str] = (), *, include_tests: bool = False) -> Profile:
    """Run the rules over a tree in one engine process at a time and tell what each cost.

    The engine measures wall time, so other work on the machine adds to the seconds; the shares hardly change.

    Args:
        only: ids of the rules to run; all when empty.

    Raises:
        TargetError: there is nothing to audit.
        EngineError: there is no engine, or this version of it does not tell its times in the form that is known.
    """
    ids = sorted(only or catalog.scanning)
    found = discover(target, include_tests=include_tests)
    wanted = {language_group(catalog.semgrep[rule_id]["languages"]) for rule_id in ids}
    files = [file for file in found.files if file.group in wanted]
    if not files:
        raise TargetError(f"{target} holds no file that these rules read")
    timings: list[dict[str, Any]] = []
    limits = semgrep.Limits(total_seconds=3600.0, rule_seconds=60, jobs=1)
    result = semgrep.scan(found.root, files, catalog, ids, limits, timings=timings)
    matched: dict[str, int] = {}
    for match in result.matches:
        matched[match.rule_id] = matched.get(match.rule_id, 0) + 1
    try:
        return _add_up(catalog, ids, timings, matched)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise EngineError(
            f"semgrep {result.version or 'of this version'} does not tell the times of its rules in a known form "
            f"({type(error).__name__}: {error}); install the version that resrules names"
        ) from error


def _add_up(catalog: Catalog, ids: Sequence[str], timings: Sequence[Any], matched: dict[str, int]) -> Profile:
    if not timings:
        raise ValueError("no times were given")
    sums: dict[str, float] = dict.fromkeys(ids, 0.0)
    ran: dict[str, int] = dict.fromkeys(ids, 0)
    slowest: dict[str, tuple[float, str]] = dict.fromkeys(ids, (0.0, ""))
    sizes: dict[str, list[float]] = {}
    for timing in timings:
        rules = timing["rules"]
        group = language_group(catalog.semgrep[rules[0]]["languages"])
        totals = sizes.setdefault(group, [0, 0.0, 0.0])
        for file in timing["targets"]:
            times = file["match_times"]
            if len(times) != len(rules):
                raise ValueError(f"{len(times)} times for {len(rules)} rules")
            totals[0] += 1
            totals[1] += file["num_bytes"] / 1e6
            totals[2] += sum(seconds for seconds in file["parse_times"] if seconds > 0)
            for rule_id, seconds in zip(rules, times, strict=True):
                if seconds > NOTHING:
                    sums[rule_id] += seconds
                    ran[rule_id] += 1
                    slowest[rule_id] = max(slowest[rule_id], (seconds, file["path"].removeprefix("./")))
    everything = sum(sums.values()) or 1.0
    rows = []
    by_group: dict[str, float] = {}
    for rule_id in ids:
        group = language_group(catalog.semgrep[rule_id]["languages"])
        by_group[group] = by_group.get(group, 0.0) + sums[rule_id]
        count, megabytes, _ = sizes.get(group, [0, 0.0, 0.0])
        rows.append(
            RuleCost(
                rule_id, catalog.scanning[rule_id].source, sums[rule_id] / everything, sums[rule_id],
                1e3 * sums[rule_id] / megabytes if megabytes else 0.0, ran[rule_id] / count if count else 0.0,
                slowest[rule_id][1], slowest[rule_id][0], matched.get(rule_id, 0),
            )
        )  # fmt: skip
    groups = [
        GroupCost(group, int(count), megabytes, parse, by_group.get(group, 0.0))
        for group, (count, megabytes, parse) in sorted(sizes.items())
    ]
    return Profile(tuple(groups), tuple(sorted(rows, key=lambda row: (-row.seconds, row.rule_id))))


def render_profile(profile: Profile, top: int) -> str:
    """Return the profile as a table for a terminal, the ``top`` dearest rules first."""
    lines = []
    for group in profile.groups:
        megabytes = group.megabytes or 1e-9
        lines.append(
            f"{group.group}: {group.files} files, {group.megabytes:.2f} MB; per MB: parsing "
            f"{1e3 * group.parse_seconds / megabytes:.0f} ms, matching {1e3 * group.match_seconds / megabytes:.0f} ms "
            f"({group.match_seconds / (group.parse_seconds or 1e-9):.1f} x parsing)"
        )
    lines += ["", f"{'share':>6} {'ms/MB':>8} {'files':>6} {'found':>6}  rule (its slowest file)"]
    for row in profile.rules[:top]:
        slow = f"  ({1e3 * row.slowest_seconds:.0f} ms: {row.slowest_file})" if row.slowest_seconds > 0.1 else ""
        lines.append(
            f"{row.share:6.1%} {row.ms_per_mb:8.1f} {row.files_matched:6.0%} {row.matches:6d}  {row.rule_id}{slow}"
        )
    rest = profile.rules[top:]
    if rest:
        lines.append(f"{sum(row.share for row in rest):6.1%}  the other {len(rest)} rules")
    return "\n".join(lines) + "\n"


def dump_profile(profile: Profile) -> str:
    """Return the profile as JSON."""
    return json.dumps(profile.as_json(), indent=2, ensure_ascii=False) + "\n"
