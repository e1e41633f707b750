"""Baselines: a committed file of findings that were accepted, so that a team is held to what is new.

An entry is known by rule, path and code, not by its line: it survives edits elsewhere in the file. When its file is
gone, the same code under another path is taken for the renamed file; when its file is still there, such code is a copy
and new. A second copy of accepted code in one file is new, for fingerprints count equal code. Findings about the whole
project have no code of their own and are known by their rule.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from resrules.errors import BaselineError
from resrules.model import Audit, BaselineUse, Finding

FORMAT = 1
"""Version of the file; a reader refuses another one."""


@dataclass(frozen=True, order=True)
class Entry:
    """One accepted finding."""

    path: str
    rule: str
    line: int
    fingerprint: str
    code: str
    """Digest of rule and code without white space, the same under every path; "" for findings about the project."""
    severity: str
    title: str

    def __str__(self) -> str:
        return f"{self.rule} {self.path}:{self.line}"


def entry_of(finding: Finding) -> Entry:
    """Return the entry that accepts a finding."""
    code = "" if finding.project_wide else _digest(finding.rule_id, finding.snippet)
    return Entry(
        finding.place.path,
        finding.rule_id,
        finding.place.region.start_line,
        finding.fingerprint,
        code,
        finding.severity.value,
        finding.title,
    )


def read_baseline(path: Path) -> tuple[Entry, ...]:
    """Read a baseline.

    Raises:
        BaselineError: it cannot be read or is not a baseline of this form.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BaselineError(f"{path} does not exist; write it with: resrules baseline write --file {path}") from None
    except OSError as error:
        raise BaselineError(f"{path} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise BaselineError(f"{path} is not JSON: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("resrules-baseline"), int):
        raise BaselineError(f"{path} is not a baseline of resrules; write one with: resrules baseline write")
    if document["resrules-baseline"] != FORMAT:
        raise BaselineError(
            f"{path} is a baseline of form {document['resrules-baseline']}, and this version reads form {FORMAT}; "
            "write it anew with: resrules baseline write"
        )
    try:
        return tuple(sorted(_entry(raw) for raw in document["findings"]))
    except (KeyError, TypeError, ValueError) as error:
        raise BaselineError(f"{path} is damaged ({error}); restore it from version control") from error


def baseline_text(entries: Iterable[Entry]) -> str:
    """Return the file of a baseline: sorted, one entry a line, so that changes show well in a review."""
    rows = [json.dumps(asdict(entry), ensure_ascii=False) for entry in sorted(entries)]
    if not rows:
        return f'{{"resrules-baseline": {FORMAT}, "findings": []}}\n'
    body = ",\n".join(f"  {row}" for row in rows)
    return f'{{"resrules-baseline": {FORMAT}, "findings": [\n{body}\n]}}\n'


def compare(
    findings: Iterable[Finding], entries: Iterable[Entry], paths: Collection[str]
) -> tuple[list[tuple[Finding, Entry | None]], list[Entry]]:
    """Pair findings with the entries that accept them.

    Args:
        paths: the files that exist now.

    Returns:
        each finding with its entry, None when it is new; and the entries whose finding is gone.
    """
    findings = list(findings)
    own = [entry_of(finding) for finding in findings]
    rest = sorted(entries)
    existing = set(paths)
    paired: dict[int, Entry] = {}

    def pair(key: Callable[[Entry], tuple[str, str]], eligible: Callable[[Entry], bool]) -> None:
        left: dict[tuple[str, str], list[Entry]] = {}
        for entry in rest:
            if eligible(entry):
                left.setdefault(key(entry), []).append(entry)
        taken = set()
        for index, entry in enumerate(own):
            candidates = left.get(key(entry)) if index not in paired else None
            if candidates:
                paired[index] = candidates.pop(0)
                taken.add(id(paired[index]))
        rest[:] = [entry for entry in rest if id(entry) not in taken]

    pair(lambda entry: (entry.rule, entry.fingerprint), lambda entry: True)
    pair(lambda entry: (entry.rule, entry.code), lambda entry: not entry.code or entry.path not in existing)
    return [(finding, paired.get(index)) for index, finding in enumerate(findings)], rest


def apply_baseline(audit: Audit, entries: Iterable[Entry], file: str, root: Path) -> Audit:
    """Return the audit with each finding marked as ``new`` or ``unchanged``.

    Args:
        file: the name of the baseline in reports.
        root: the audited folder, in which the files of entries are looked for.
    """
    entries = tuple(entries)
    existing = {entry.path for entry in entries if (root / entry.path).is_file()}
    pairs, gone = compare(audit.findings, entries, existing)
    # a suppressed finding is not gone: its entry only waits for the comment to end
    _, gone = compare(audit.suppressed, gone, existing)
    marked = tuple(replace(f, baseline_state="unchanged" if entry else "new") for f, entry in pairs)
    return replace(audit, findings=marked, baseline=BaselineUse(file, tuple(map(str, gone))))


def updated(audit: Audit, entries: Iterable[Entry], root: Path, *, accept_new: bool = False) -> list[Entry]:
    """Return the baseline without what is gone, with moved findings at their new places.

    Args:
        accept_new: add the findings that are new, too.
    """
    entries = tuple(entries)
    existing = {entry.path for entry in entries if (root / entry.path).is_file()}
    pairs, _ = compare((*audit.findings, *audit.suppressed), entries, existing)
    live = set(map(id, audit.findings))
    return [entry_of(finding) for finding, entry in pairs if entry or (accept_new and id(finding) in live)]


def _entry(raw: Any) -> Entry:
    entry = Entry(raw["path"], raw["rule"], raw["line"], raw["fingerprint"], raw["code"], raw["severity"], raw["title"])
    texts = (entry.path, entry.rule, entry.fingerprint, entry.code, entry.severity, entry.title)
    if not isinstance(entry.line, int) or not all(isinstance(text, str) for text in texts):
        raise ValueError("an entry has a value of a wrong type")
    return entry


def _digest(rule: str, code: str) -> str:
    return hashlib.sha256(f"{rule}\0{''.join(code.split())}".encode("utf-8", "surrogateescape")).hexdigest()[:16]
