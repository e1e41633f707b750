"""Project checks: declared questions to the inventory about what the whole project lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from resrules.catalog import ProjectCheck
from resrules.model import Match, Safeguard, Site

EXAMPLES = 3
"""How many places a project finding names."""


def run_checks(checks: Iterable[ProjectCheck], sites: Sequence[Site], safeguards: Sequence[Safeguard]) -> list[Match]:
    """Return a match, anchored at the most telling place, for each check that the project fails.

    The message of a check may use ``{{count}}`` (things of ``when_any``, else ``when_all``), ``{{files}}`` (files they
    stand in) and ``{{examples}}``.
    """
    things: dict[str, list[Site | Safeguard]] = {}
    inventory: list[Site | Safeguard] = [*sites, *safeguards]
    for thing in inventory:
        things.setdefault(thing.what, []).append(thing)
    matches = []
    for check in checks:
        if any(what not in things for what in check.when_all) or any(what in things for what in check.unless_any):
            continue
        counted = [thing for what in (check.when_any or check.when_all) for thing in things.get(what, ())]
        if len(counted) < check.at_least:
            continue
        anchor = next((things[what] for what in check.anchor if what in things), None)
        if anchor:
            matches.append(_match(check, counted, anchor))
    return matches


def _match(check: ProjectCheck, counted: Sequence[Site | Safeguard], anchor: Sequence[Site | Safeguard]) -> Match:
    files = Counter(thing.place.path for thing in anchor)
    telling = min(files, key=lambda path: (-files[path], path))
    first = min((thing for thing in anchor if thing.place.path == telling), key=lambda thing: thing.place)
    places = sorted({str(thing.place) for thing in sorted(counted, key=lambda thing: thing.place)})
    examples = ", ".join(f"`{place}`" for place in places[:EXAMPLES])
    message = (
        check.rule.message.replace("{{count}}", str(len(places)))
        .replace("{{files}}", _count(len({thing.place.path for thing in counted}), "file"))
        .replace("{{examples}}", examples)
    )
    return Match(check.rule.id, first.place, message, first.snippet, engine="project")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
