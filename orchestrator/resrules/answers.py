"""Answers kept whole: when no file, rule, setting or engine changed, the last reports are given again.

The state of a tree is a digest of the names and signatures of all its files; nothing is read and no engine is started
to compare it. An answer that is absent, corrupt or doubtful costs one normal run and never an error.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from resrules import __version__
from resrules.cache import FORMAT, RACY_NS, digest_of
from resrules.config import Config
from resrules.discover import list_paths
from resrules.engines.semgrep import engine_identity
from resrules.errors import OutputError
from resrules.report.files import write_text


@dataclass(frozen=True)
class State:
    """A digest of everything that an answer depends on, and the time of the last change of a file (nanoseconds)."""

    digest: str
    changed: int


@dataclass
class Answer:
    """The reports of one run: the summary that the terminal shows, and each rendered format by name."""

    summary: Mapping[str, Any]
    outputs: dict[str, str] = field(default_factory=dict)
    valid_until: str = ""
    """The last day (ISO 8601) on which it holds, "" when it does not depend on the date."""


def state_of(target: Path, config: Config, rules: Path, also: Sequence[Path] = ()) -> State | None:
    """Return the state of a folder under a configuration and rules, None when it cannot be told.

    Args:
        target: the folder as the user named it: the reports name it, too.
        also: files outside of the folder, or not in version control, whose content the answer depends on.
    """
    if not target.is_dir():
        return None
    root = target.resolve()
    hasher = hashlib.sha256()
    changed = 0
    try:
        for folder, paths in ((root, list_paths(root)), (rules, _rule_paths(rules))):
            for path in paths:
                try:
                    status = os.lstat(os.path.join(folder, path))  # noqa: PTH118 - six times as fast as Path, per file
                except FileNotFoundError:
                    continue  # listed by git, deleted in the work tree
                changed = max(changed, status.st_mtime_ns, status.st_ctime_ns)
                hasher.update(
                    f"{path}\0{status.st_mode}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ino}\n".encode(
                        "utf-8", "surrogateescape"
                    )
                )
        for file in also:
            hasher.update(f"{file}\0".encode("utf-8", "surrogateescape") + file.read_bytes() + b"\0")
        identity = engine_identity()
    except OSError:
        return None
    settings = digest_of(asdict(config))
    hasher.update(
        f"{target}\0{root}\0{settings}\0{identity}\0{__version__}\0{FORMAT}".encode("utf-8", "surrogateescape")
    )
    return State(hasher.hexdigest(), changed)


def load_answer(folder: Path, target: Path, state: State, formats: list[str]) -> Answer | None:
    """Return the answer kept for this state when it holds all the formats asked for."""
    try:
        kept = json.loads(_file(folder, target).read_bytes())
        if kept["state"] != state.digest or state.changed > kept["seen"] - RACY_NS:
            return None
        if kept["until"] and datetime.date.today().isoformat() > kept["until"]:
            return None
        outputs = {}
        for name in formats:
            text = _output(folder, target, name).read_text(encoding="utf-8")
            if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != kept["outputs"][name]:
                return None
            outputs[name] = text
        return Answer(kept["summary"], outputs)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save_answer(folder: Path, target: Path, state: State, answer: Answer) -> None:
    """Keep an answer; a full disk or a folder without permission costs only the speed of the next run."""
    with suppress(OutputError):
        digests = {}
        for name, text in answer.outputs.items():
            write_text(_output(folder, target, name), text)
            digests[name] = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        kept = {
            "state": state.digest,
            "seen": time.time_ns(),
            "until": answer.valid_until,
            "summary": answer.summary,
            "outputs": digests,
        }
        write_text(_file(folder, target), json.dumps(kept, ensure_ascii=False))


def _file(folder: Path, target: Path) -> Path:
    return folder / f"answer-{digest_of(str(target.resolve()))}.json"


def _output(folder: Path, target: Path, name: str) -> Path:
    return folder / f"answer-{digest_of(str(target.resolve()))}-{name}.json"


def _rule_paths(rules: Path) -> list[str]:
    found = []
    for folder, folders, names in os.walk(rules):
        folders.sort()
        found += [os.path.relpath(os.path.join(folder, name), rules) for name in sorted(names)]  # noqa: PTH118
    return found
