"""What changed against a base in git, and the findings that lie there."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

from resrules.errors import TargetError
from resrules.model import Audit, Finding, Notice

GIT_TIMEOUT = 60.0
"""Seconds for each call of git."""

_HUNK = re.compile(rb"^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")

DEFAULT_BASES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
"""Tried in this order when no base is named."""


@dataclass(frozen=True)
class Changes:
    """The changed lines of each changed file; ``base`` is the commit they are counted from."""

    base: str
    lines: dict[str, tuple[tuple[int, int], ...]]
    """First and last line of each change, by path below the audited folder; no change: the file was only cut."""

    def touch(self, finding: Finding) -> bool:
        """Whether a finding, or one of the places it stands for, lies on a changed line."""
        return any(
            place.region.start_line <= last and first <= max(place.region.end_line, place.region.start_line)
            for place in (finding.place, *finding.more_places)
            for first, last in self.lines.get(place.path, ())
        )


def changes_since(target: Path, base: str | None) -> Changes:
    """Return what changed below a folder since it left ``base``, in commits, the work tree and new files.

    Args:
        base: a branch, tag or commit; None for the main branch, else the last commit.

    Raises:
        TargetError: this is no git work tree, or the base is not known in it.
    """
    folder = target if target.is_dir() else target.parent
    head = _git(folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if head is None:
        raise TargetError(f"{target} is not in a git work tree with a commit; --changed needs one")
    names = [base] if base else [*DEFAULT_BASES, "HEAD"]
    for name in names:
        if name.startswith("-") or _git(folder, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") is None:
            continue
        merge_base = _git(folder, "merge-base", name, "HEAD")
        if merge_base is None:
            raise TargetError(
                f"{name} and HEAD have no common commit here; fetch the history (git fetch --unshallow, or "
                "fetch-depth: 0 in actions/checkout)"
            )
        return _changes(folder, merge_base.decode().strip())
    raise TargetError(f"git knows no {base!r} here; fetch it first, or name a branch or a commit that exists")


def only_changed(audit: Audit, changes: Changes) -> Audit:
    """Return an audit that reports only findings on changed lines; score, inventory and checks stay the project's."""
    kept = tuple(finding for finding in audit.findings if changes.touch(finding))
    notice = Notice(
        "note", "changed",
        f"only findings on lines changed since {changes.base[:12]} are listed: {len(kept)} of {len(audit.findings)}",
    )  # fmt: skip
    return replace(audit, findings=kept, notices=tuple(sorted({*audit.notices, notice})))


def _changes(folder: Path, commit: str) -> Changes:
    diff = _git(
        folder, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--relative", "--find-renames",
        "--src-prefix=a/", "--dst-prefix=b/", commit, "--", ".",
    )  # fmt: skip
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    if diff is None or new is None:
        raise TargetError(f"git cannot compare {folder} with {commit[:12]}")
    lines: dict[str, list[tuple[int, int]]] = {}
    current: list[tuple[int, int]] = []
    inside = 0  # lines of the present hunk still to come: they may look like headers
    for line in diff.split(b"\n"):
        if inside > 0 and line[:1] in (b"+", b"-"):
            inside -= 1
        elif line.startswith(b"+++ "):
            current = lines.setdefault(_path(line[4:]), [])
        elif match := _HUNK.match(line):
            gone, first, count = int(match.group(1) or 1), int(match.group(2)), int(match.group(3) or 1)
            inside = gone + count
            if count:
                current.append((first, first + count - 1))
    lines.pop("", None)
    for name in new.split(b"\0"):
        if name:
            lines[os.fsdecode(name)] = [(1, 1 << 30)]
    return Changes(commit, {path: tuple(spans) for path, spans in sorted(lines.items())})


def _path(text: bytes) -> str:
    text = text.rstrip(b"\t\r")
    if text == b"/dev/null":
        return ""
    return os.fsdecode(text.removeprefix(b"b/"))


def _git(folder: Path, *arguments: str) -> bytes | None:
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "-c", "core.quotePath=false", "-c", "core.fsmonitor=false", *arguments],
            capture_output=True, check=False, timeout=GIT_TIMEOUT, env=environment, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
