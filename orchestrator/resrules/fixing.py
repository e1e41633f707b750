"""Applying the autofixes of findings to files: edits in memory first, checked, and only then written.

A fix is safe when its rule says ``fix_is_safe``: it changes nothing but the defect and needs no further line, such as
an import. Everything else is for ``--unsafe``. A file that could be read by its parser before and no longer could be
after is left as it was.
"""

from __future__ import annotations

import difflib
import json
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.model import Finding, Notice, Replacement

_BOM = "\ufeff"
_PARSE_PROBLEMS = frozenset({"parse-error", "encoding"})


@dataclass(frozen=True)
class Change:
    """The new content of one file, and the findings whose fixes are in it."""

    path: str
    before: str
    after: str
    findings: tuple[Finding, ...]

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(
                self.before.splitlines(keepends=True),
                self.after.splitlines(keepends=True),
                f"a/{self.path}",
                f"b/{self.path}",
            )
        )


@dataclass
class Plan:
    """What would be changed, and what not and why."""

    changes: list[Change] = field(default_factory=list)
    unsafe: int = 0
    """Findings whose fixes wait for --unsafe."""
    refused: list[tuple[Finding, str]] = field(default_factory=list)
    """Findings whose fixes were not applied, with the reason."""


def is_safe(catalog: Catalog, rule_id: str) -> bool:
    """Whether the autofix of a rule may be applied without a look at it."""
    rule = catalog.findings.get(rule_id)
    return rule is not None and rule.fix_is_safe


def plan_fixes(
    findings: Iterable[Finding],
    catalog: Catalog,
    read: Callable[[str], bytes],
    rules: Iterable[str] = (),
    *,
    unsafe: bool = False,
) -> Plan:
    """Return the changes that the fixes of some findings would make.

    Args:
        read: returns the content of a file.
        rules: only these; all when empty.
        unsafe: apply the fixes, too, that are not declared safe.
    """
    wanted = set(rules)
    plan = Plan()
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.replacement is None or (wanted and finding.rule_id not in wanted):
            continue
        if not unsafe and not is_safe(catalog, finding.rule_id):
            plan.unsafe += 1
            continue
        by_path.setdefault(finding.replacement.place.path, []).append(finding)
    for path, group in sorted(by_path.items()):
        try:
            before = read(path).decode("utf-8")
        except (OSError, UnicodeDecodeError):
            plan.refused += [(finding, "the file cannot be read as UTF-8") for finding in group]
            continue
        current = []
        for finding in group:
            if not _still_there(before, finding):
                plan.refused.append((finding, "the file has changed since it was analysed"))
            elif apply_replacements(before, [finding.replacement] if finding.replacement else [])[0] != before:
                current.append(finding)  # an autofix may leave forms alone that it does not know
        after, applied = apply_replacements(before, [f.replacement for f in current if f.replacement])
        done = tuple(finding for finding in current if finding.replacement in applied)
        plan.refused += [(f, "it overlaps another fix; run again") for f in current if f.replacement not in applied]
        if after != before:
            plan.changes.append(Change(path, before, after, done))
    return plan


def apply_replacements(text: str, replacements: Sequence[Replacement]) -> tuple[str, list[Replacement]]:
    """Return a text with replacements made, and those that were: of two that overlap the one that begins first.

    The line ends of the text are kept, in the inserted lines too.
    """
    bom = text.startswith(_BOM)
    body = text.removeprefix(_BOM)
    lines = body.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    crlf = "\r\n" in body

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + _characters(lines[line - 1], column - 1)

    spans = []
    for replacement in replacements:
        region = replacement.place.region
        if region.end_line > len(lines):
            continue
        start = offset(region.start_line, region.start_column)
        spans.append((start, offset(region.end_line, region.end_column), replacement))
    spans.sort(key=lambda span: span[:2])
    parts, applied, position = [], [], 0
    for start, end, replacement in spans:
        if start < position:
            continue
        inserted = replacement.text.replace("\r\n", "\n")
        parts += [body[position:start], inserted.replace("\n", "\r\n") if crlf else inserted]
        applied.append(replacement)
        position = end
    return (_BOM if bom else "") + "".join(parts) + body[position:], applied


def checked(plan: Plan, catalog: Catalog, config: Config, notices: Iterable[Notice]) -> Plan:
    """Return the plan without changes after which a file can no longer be parsed.

    The changed files are written to a folder of their own and analysed there by the engine.

    Args:
        notices: of the audit before: what could not be parsed then is no fault of the fixes.
    """
    if not plan.changes:
        return plan
    known = {notice.path for notice in notices if notice.kind in _PARSE_PROBLEMS}
    with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
        root = Path(folder)
        for change in plan.changes:
            (root / change.path).parent.mkdir(parents=True, exist_ok=True)
            (root / change.path).write_bytes(change.after.encode("utf-8"))
        audit = run_audit(root, replace(config, include_tests=True, exclude=(), engine="semgrep"), catalog)
    broken = {notice.path for notice in audit.notices if notice.kind in _PARSE_PROBLEMS} - known
    out = Plan(unsafe=plan.unsafe, refused=list(plan.refused))
    for change in plan.changes:
        if change.path in broken or (_parses(change.path, change.before) and not _parses(change.path, change.after)):
            out.refused += [(finding, "the file could not be parsed afterwards") for finding in change.findings]
        else:
            out.changes.append(change)
    return out


def _still_there(text: str, finding: Finding) -> bool:
    region = finding.place.region
    lines = text.removeprefix(_BOM).replace("\r\n", "\n").split("\n")[region.start_line - 1 : region.end_line]
    return "\n".join(lines) == finding.snippet.removeprefix(_BOM)


def _parses(path: str, text: str) -> bool:
    """Whether a Python or data file can be read; what else the engine parses is told by its notices."""
    reader = _READERS.get(path[path.rfind(".") :].lower())
    if reader is None:
        return True
    try:
        reader(text)
    except Exception:  # noqa: BLE001 - each of the parsers has errors of its own, and all mean the same here
        return False
    return True


def _python(text: str) -> object:
    """Compile a module: the parser alone lets a repeated argument pass."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(text.removeprefix(_BOM), "file", "exec", dont_inherit=True)


def _yaml(text: str) -> object:
    import yaml

    return list(yaml.parse(text, Loader=yaml.SafeLoader))


def _toml(text: str) -> object:
    import sys

    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)


_READERS: Mapping[str, Callable[[str], object]] = {
    ".py": _python,
    ".json": json.loads,
    ".yml": _yaml,
    ".yaml": _yaml,
    ".toml": _toml,
}


def _characters(line: str, units: int) -> int:
    """Return how many characters the first UTF-16 code units of a line are."""
    if line.isascii():
        return min(units, len(line))
    return len(line.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
