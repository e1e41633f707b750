"""Project checks: declared questions to the inventory about what a component lacks, and cascades of findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from resrules.catalog import ProjectCheck
from resrules.components import Layout
from resrules.discover import run_by_hand
from resrules.inventory import limit_name
from resrules.merge import counted
from resrules.model import Component, Finding, Match, Place, Safeguard, Severity, Site

EXAMPLES = 3
"""How many places a project finding names."""

_BROWSER_FILE = re.compile(
    r"\.(jsx|tsx|vue|svelte)$|(^|/)(public|static|assets|www|frontend)/.*\.[cm]?[jt]s$|(^|/)(sw|service-worker)\.[jt]s$"
)
"""Code that runs in the browser, also where it stands beside the service that hands it out."""

_SCRIPT_FILE = re.compile(r"\.[cm]?[jt]sx?$|\.(vue|svelte)$")

_SERVING = ("web-service", "node-service", "node-http-server", "background-worker", "route-handler")

_NODE_FACTS = frozenset({"node-service", "node-http-server", "next-application"})

_Thing = Site | Safeguard


def run_checks(
    checks: Iterable[ProjectCheck], layout: Layout, sites: Sequence[Site], safeguards: Sequence[Safeguard]
) -> list[Match]:
    """Return a match for each check that a component fails, at the most telling place or one in each file.

    What a check wants to exist must exist in the component itself; what excuses it may also stand in code or
    deployment files that all components share. The message of a check may use ``{{count}}`` (things of ``when_any``,
    else ``when_all``), ``{{files}}`` (files they stand in), ``{{examples}}`` and ``{{component}}``.
    """
    inventory: list[_Thing] = [*sites, *safeguards]
    matches = []
    for component in layout.components:
        own: dict[str, list[_Thing]] = {}
        seen: set[str] = set()
        for thing in inventory:
            if layout.of(thing.place.path) == component:
                own.setdefault(thing.what, []).append(thing)
            if layout.seen_by(component, thing.place.path):
                seen.add(thing.what)
        served = _without_browser(own)
        for check in checks:
            if check.anchor and set(check.kinds).intersection(component.kinds):
                matches += _failed(check, component, own if "browser" in check.kinds else served, seen)
    return matches


def _without_browser(own: Mapping[str, list[_Thing]]) -> dict[str, list[_Thing]]:
    """Return the things of a component that its server does: not those of the pages that it hands out.

    Where no Node.js server was seen, all JavaScript beside a service is code of the browser. A file with a command line
    and no routes is a tool that calls the service.
    """
    node = _NODE_FACTS.intersection(own)
    browser = _BROWSER_FILE if node else _SCRIPT_FILE
    served = {thing.place.path for what in _SERVING for thing in own.get(what, ())}
    tools = {thing.place.path for thing in own.get("command-line", ())} - served
    kept = {
        what: [t for t in things if not browser.search(t.place.path) and t.place.path not in tools]
        for what, things in own.items()
    }
    return {what: things for what, things in kept.items() if things}


def unread_settings(
    checks: Iterable[ProjectCheck],
    layout: Layout,
    settings: Iterable[Safeguard],
    names: Mapping[str, Mapping[str, int]],
) -> list[Match]:
    """Return a match for each setting of a limit whose name occurs nowhere but where it is declared.

    An environment variable is read under its own name or, with the prefix of the application taken off, as a field.
    The message of such a check may use ``{{name}}`` and ``{{component}}``.

    Args:
        names: how often each name of a limit occurs, by path.
    """
    total: Counter[str] = Counter()
    for counts in names.values():
        total.update(counts)
    matches = []
    declared = [(limit_name(s.snippet), s) for s in settings]
    for check in checks:
        own = [(name, s) for name, s in declared if name and s.what in check.unread]
        known = Counter(name for name, _ in own)
        for name, setting in own:
            component = layout.of(setting.place.path)
            words = name.split("_")
            suffixes = ("_".join(words[i:]) for i in range(1, len(words)))
            used = total[name] > known[name] or any(total[suffix] for suffix in suffixes)
            if used or not set(check.kinds).intersection(component.kinds):
                continue
            message = check.rule.message.replace("{{name}}", name).replace("{{component}}", component.name)
            matches.append(Match(check.rule.id, setting.place, message, setting.snippet, engine="project"))
    return matches


def run_cascades(
    checks: Iterable[ProjectCheck], layout: Layout, findings: Sequence[Finding]
) -> list[tuple[Match, tuple[Place, ...]]]:
    """Return a match for each cascade whose every link was found in a component, with the places of its links.

    The first link is the trigger: the cascade stands at the worst finding of it, in the file where most links meet.
    """
    matches = []
    for component in layout.components:
        own = [f for f in findings if layout.of(f.place.path) == component and f.severity is not Severity.MONITOR]
        for check in checks:
            if not check.chain or not set(check.kinds).intersection(component.kinds):
                continue
            chosen = _chain(check, own)
            if not chosen:
                continue
            trigger = chosen[0]
            told = "; ".join(
                f"{link.says} (`{finding.place}`)" for link, finding in zip(check.chain, chosen, strict=True)
            )
            message = check.rule.message.replace("{{chain}}", told).replace("{{component}}", component.name)
            match = Match(check.rule.id, trigger.place, message, trigger.snippet, engine="project")
            matches.append((match, tuple(f.place for f in chosen[1:])))
    return matches


def _chain(check: ProjectCheck, findings: Sequence[Finding]) -> list[Finding]:
    """Return one finding for each link of a cascade, the worst first; nothing when the links do not meet.

    Links that are about places must stand in one file: only there does one failure run into the next. What a whole
    component lacks meets everything in it.
    """
    links = [[f for f in findings if link.holds(f.section, f.rule_id)] for link in check.chain]
    if not all(links):
        return []
    local = [[f for f in link if not f.project_wide] for link in links]
    wide = [min((f for f in link if f.project_wide), key=lambda f: f.sort_key, default=None) for link in links]
    at_places = [link for link, whole in zip(local, wide, strict=True) if whole is None]
    files = set.intersection(*({f.place.path for f in link} for link in at_places)) if at_places else {""}
    best: list[Finding] = []
    for path in sorted(files):
        chosen = []
        for link, whole in zip(local, wide, strict=True):
            here = [f for f in link if f.place.path == path]
            chosen.append(min(here, key=lambda f: f.sort_key) if whole is None else whole)
        if not best or [f.severity.rank for f in chosen] < [f.severity.rank for f in best]:
            best = chosen
    return best


def with_links(findings: Iterable[Finding], places: dict[str, tuple[Place, ...]]) -> list[Finding]:
    """Put the places of a cascade's links into its findings; the key is rule id and place."""
    return [replace(f, more_places=places.get(f"{f.rule_id} {f.place}", f.more_places)) for f in findings]


def _failed(
    check: ProjectCheck, component: Component, own: Mapping[str, list[_Thing]], seen: Collection[str]
) -> list[Match]:
    if any(what not in own for what in check.when_all) or any(what not in seen for what in check.when_seen):
        return []
    if any(what in seen for what in check.unless_any):
        return []
    things = [thing for what in (check.when_any or check.when_all) for thing in own.get(what, ())]
    if len(things) < check.at_least:
        return []
    anchor = next((own[what] for what in check.anchor if what in own), None)
    if not anchor:
        return []
    files = Counter(thing.place.path for thing in anchor)
    by_hand = {thing.place.path for thing in own.get("command-line", ())}
    telling = min(files, key=lambda path: (run_by_hand(path), path in by_hand, -files[path], path))
    places = sorted({str(thing.place) for thing in things})
    examples = ", ".join(f"`{place}`" for place in places[:EXAMPLES])
    message = (
        check.rule.message.replace("{{count}}", str(len(places)))
        .replace("{{files}}", counted(len({thing.place.path for thing in things}), "file"))
        .replace("{{examples}}", examples)
        .replace("{{component}}", component.name)
    )
    firsts = [
        min((thing for thing in anchor if thing.place.path == path), key=lambda thing: thing.place)
        for path in (sorted(files) if check.each_file else [telling])
    ]
    return [Match(check.rule.id, first.place, message, first.snippet, engine="project") for first in firsts]
