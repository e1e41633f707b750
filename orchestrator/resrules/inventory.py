"""The inventory: sites that need protection, safeguards that were seen, and which sites are protected."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from resrules.catalog import InventoryRule
from resrules.components import RUNNING_FACTS
from resrules.discover import run_by_hand
from resrules.model import Criterion, Finding, Match, Safeguard, Site

_COMMENT = re.compile(r"^\s*(#(?![A-Za-z_$])|//|\*)")
_PYTHON_COMMENT = re.compile(r"^\s*#")


def of_the_service(matches: Iterable[Match], rules: Mapping[str, InventoryRule]) -> list[Match]:
    """Return the inventory's matches that tell something about what runs in production.

    A match in a comment is none. Where a service, a worker or a browser application stands outside of the scripts,
    what scripts, examples and benchmarks do neither excuses nor blames it.

    Args:
        rules: the inventory rules; matches of other rules are left out.
    """
    ours = [m for m in matches if m.rule_id in rules and not _in_comment(m)]
    running = any(rules[m.rule_id].what in RUNNING_FACTS and not run_by_hand(m.place.path) for m in ours)
    return [m for m in ours if not running or not run_by_hand(m.place.path)]


def _in_comment(match: Match) -> bool:
    pattern = _PYTHON_COMMENT if match.place.path.endswith(".py") else _COMMENT
    return bool(pattern.match(match.snippet))


def take_safeguards(matches: Iterable[Match], rules: Mapping[str, InventoryRule]) -> tuple[Safeguard, ...]:
    """Return the safeguards and the facts (safeguards without a criterion) among the matches, sorted by place."""
    ordered = sorted((m for m in matches if m.rule_id in rules), key=lambda m: (m.place, m.rule_id))
    return tuple(_safeguard(m, rules[m.rule_id]) for m in ordered if rules[m.rule_id].kind != "site")


def take_sites(
    matches: Iterable[Match],
    rules: Mapping[str, InventoryRule],
    findings: Sequence[Finding],
    safeguards: Sequence[Safeguard],
    counts_for: Callable[[str, str], bool] = lambda site, safeguard: True,
) -> tuple[Site, ...]:
    """Return the sites among the matches, sorted by place, each with what protects it.

    A site meets a criterion of its rule's ``criteria`` when no finding of that criterion stands on its lines, and
    one of its rule's ``needs`` when a safeguard of that criterion reaches it.

    Args:
        counts_for: whether a safeguard at the second path counts for a site at the first.
    """
    ordered = sorted((m for m in matches if m.rule_id in rules), key=lambda m: (m.place, m.rule_id))
    by_file: dict[tuple[str, Criterion], list[Finding]] = defaultdict(list)
    for finding in findings:
        if not finding.project_wide:
            by_file[finding.place.path, finding.criterion].append(finding)
    by_criterion: dict[Criterion | None, list[Safeguard]] = defaultdict(list)
    for safeguard in safeguards:
        by_criterion[safeguard.criterion].append(safeguard)
    sites: list[Site] = []
    seen: set[tuple[str, str, int]] = set()
    for match in ordered:
        rule = rules[match.rule_id]
        key = (rule.what, match.place.path, match.place.region.start_line)
        if rule.kind != "site" or key in seen:
            continue
        seen.add(key)
        protected = {
            criterion: not any(
                place.path == match.place.path and place.region.shares_lines_with(match.place.region)
                for finding in by_file.get((match.place.path, criterion), ())
                for place in (finding.place, *finding.more_places)
            )
            for criterion in rule.criteria
        }
        for criterion in rule.needs:
            protected[criterion] = any(
                _reaches(s, match, rule.what) and counts_for(match.place.path, s.place.path)
                for s in by_criterion.get(criterion, ())
            )
        sites.append(Site(rule.id, rule.what, rule.title, match.place, match.snippet, protected))
    return tuple(sites)


_LIMIT_NAME = re.compile(
    rb"(?<![A-Za-z0-9_])[A-Za-z_]*(?:timeout|deadline|retries|retry|max_|_max|limit|backoff|grace|keep_?alive|heartbeat)"
    rb"[A-Za-z0-9_]*",
    re.IGNORECASE,
)


def limit_names(content: bytes) -> dict[str, int]:
    """Return how often each name of a limit (``request_timeout``, ``MAX_UPLOADS``) occurs in a file, in lower case."""
    return dict(Counter(name.decode().lower() for name in _LIMIT_NAME.findall(content)))


def limit_name(snippet: str) -> str:
    """Return the first name of a limit in a line, in lower case, or "" when there is none."""
    found = _LIMIT_NAME.search(snippet.encode())
    return found.group().decode().lower() if found else ""


def _safeguard(match: Match, rule: InventoryRule) -> Safeguard:
    return Safeguard(
        rule.id, rule.what, rule.title, match.place, match.snippet, rule.criterion, rule.covers, rule.reach, rule.credit
    )


def _reaches(safeguard: Safeguard, site: Match, what: str) -> bool:
    if safeguard.covers and what not in safeguard.covers:
        return False
    if safeguard.reach == "project":
        return True
    if safeguard.place.path != site.place.path:
        return False
    return safeguard.reach == "file" or safeguard.place.region.shares_lines_with(site.place.region)
