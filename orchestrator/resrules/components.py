"""The components of a repository: what is built or deployed by itself, and of which kind it is.

A component is a folder with a manifest (package.json, pyproject.toml, Dockerfile …) below which a fact of the inventory
says that something runs: a web application, a worker, a browser application. Everything else is shared by all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from resrules.model import DEPLOYABLE, Component, Safeguard

KIND_OF_FACT: Mapping[str, str] = {
    "web-service": "service",
    "node-service": "service",
    "node-http-server": "server",
    "next-application": "service",
    "background-worker": "worker",
    "browser-app": "browser",
    "command-line": "command-line",
    "published-package": "library",
}
"""What a fact says about the component it stands in."""

RUNNING_FACTS = frozenset(fact for fact, kind in KIND_OF_FACT.items() if kind in {*DEPLOYABLE, "server"})
"""Facts that say that something runs as a service, a worker or in the browser."""

_CONTAINER = "container-image"
"""A package that is published and also built into an image is an application; without an image it is a library."""


@dataclass(frozen=True)
class Layout:
    """The components of a repository, and which one each path belongs to."""

    components: tuple[Component, ...]

    def of(self, path: str) -> Component:
        """Return the component that a file belongs to: the innermost folder above it."""
        return next(c for c in self.components if not c.root or path.startswith(f"{c.root}/"))

    @property
    def shared(self) -> Component:
        """The component that everything without a component of its own belongs to."""
        return self.components[-1]

    def seen_by(self, component: Component, path: str) -> bool:
        """Whether a safeguard at ``path`` counts for a component: its own, or one of code that all share."""
        owner = self.of(path)
        return owner == component or not owner.deployable


def find_components(lines: Mapping[str, int], manifests: Collection[str], inventory: Iterable[Safeguard]) -> Layout:
    """Split a repository into components.

    Args:
        lines: analysed files with their lines of code (0 for files that are not code).
        manifests: folders with a manifest.
        inventory: facts and safeguards that were seen.
    """
    facts = [thing for thing in inventory if thing.criterion is None]
    roots = {_innermost(fact.place.path, manifests) for fact in facts if fact.what in RUNNING_FACTS} | {""}
    ordered = sorted(roots, key=lambda root: (-len(root), root))
    owner = {path: next(r for r in ordered if not r or path.startswith(f"{r}/")) for path in lines}
    found: dict[str, set[str]] = {root: set() for root in ordered}
    for fact in facts:
        root = next(r for r in ordered if not r or fact.place.path.startswith(f"{r}/"))
        found[root].add(fact.what)
    images = {root for root, what in found.items() if _CONTAINER in what}
    return Layout(
        tuple(
            Component(
                root,
                _kinds(found[root], root in images or "" in images),
                sum(1 for path in owner if owner[path] == root),
                sum(count for path, count in lines.items() if owner[path] == root),
            )
            for root in ordered
        )
    )


def _innermost(path: str, manifests: Collection[str]) -> str:
    folder = path.rpartition("/")[0]
    while folder and folder not in manifests:
        folder = folder.rpartition("/")[0]
    return folder


def _kinds(facts: Collection[str], in_image: bool) -> tuple[str, ...]:
    kinds = {KIND_OF_FACT[fact] for fact in facts if fact in KIND_OF_FACT}
    if "library" in kinds:
        if in_image:
            kinds.discard("library")
        else:
            return ("library",)
    if "server" in kinds:
        # a bare HTTP server beside a browser application only hands out its files
        kinds.discard("server")
        if "browser" not in kinds:
            kinds.add("service")
    if kinds & DEPLOYABLE:
        kinds.discard("command-line")
    return tuple(sorted(kinds)) or ("code",)


def kinds_in_words(kinds: Sequence[str]) -> str:
    """Return the kinds of a component as words."""
    words = {
        "service": "web service", "worker": "background worker", "browser": "browser application",
        "command-line": "command line tool", "library": "library", "code": "code without a server",
    }  # fmt: skip
    return " and ".join(words[kind] for kind in kinds)
