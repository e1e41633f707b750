"""The inventory: sites that need protection, safeguards that were seen, and which sites are protected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from resrules.catalog import InventoryRule
from resrules.model import Criterion, Finding, Match, Safeguard, Site


def take_inventory(
    matches: Iterable[Match], rules: Mapping[str, InventoryRule], findings: Sequence[Finding]
) -> tuple[tuple[Site, ...], tuple[Safeguard, ...]]:
    """Sort the matches of inventory rules into sites and safeguards (facts are safeguards without a criterion).

    A site meets a criterion of its rule's ``criteria`` when no finding of that criterion stands on its lines, and
    one of its rule's ``needs`` when a safeguard of that criterion reaches it.
    """
    ordered = sorted((m for m in matches if m.rule_id in rules), key=lambda m: (m.place, m.rule_id))
    safeguards = tuple(_safeguard(m, rules[m.rule_id]) for m in ordered if rules[m.rule_id].kind != "site")
    by_file: dict[tuple[str, Criterion], list[Finding]] = defaultdict(list)
    for finding in findings:
        if not finding.project_wide:
            by_file[finding.place.path, finding.criterion].append(finding)
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
                finding.place.region.shares_lines_with(match.place.region)
                for finding in by_file.get((match.place.path, criterion), ())
            )
            for criterion in rule.criteria
        }
        for criterion in rule.needs:
            protected[criterion] = any(_reaches(s, match, rule.what, criterion) for s in safeguards)
        sites.append(Site(rule.id, rule.what, rule.title, match.place, match.snippet, protected))
    return tuple(sites), safeguards


def _safeguard(match: Match, rule: InventoryRule) -> Safeguard:
    return Safeguard(
        rule.id, rule.what, rule.title, match.place, match.snippet, rule.criterion, rule.covers, rule.reach
    )


def _reaches(safeguard: Safeguard, site: Match, what: str, criterion: Criterion) -> bool:
    if safeguard.criterion is not criterion or (safeguard.covers and what not in safeguard.covers):
        return False
    if safeguard.reach == "project":
        return True
    if safeguard.place.path != site.place.path:
        return False
    return safeguard.reach == "file" or safeguard.place.region.shares_lines_with(site.place.region)
