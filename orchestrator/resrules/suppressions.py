"""Comments that suppress findings: ``# resrules: ignore[rule] reason until 2026-12-31`` and Semgrep's ``nosemgrep``.

A comment holds for the line it stands on, where the finding starts, or, alone on its line, for the next line that holds
something else. What it names may be a rule, a category or a section. Semgrep's own comments are read here too: it keeps
neither their reason nor the findings behind them, and what is cached must not depend on comments that expire.
"""

from __future__ import annotations

import datetime
import io
import re
import tokenize
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from resrules.model import Finding, Suppression, SuppressionProblem

_QUICK = re.compile(rb"resrules:|nosem", re.IGNORECASE)
_START = r"(?P<start>#|//|/\*|<!--|--|;)[ \t]*"
_OURS = re.compile(_START + r"resrules:[ \t]*ignore(?P<list>\[(?P<names>[^\]]*)\])?(?P<words>.*)")
_SEMGREP = re.compile(
    _START + r"nosem(?:grep)?(?:[ \t]*:[ \t]*(?P<names>[\w./-]+(?:[ \t]*,[ \t]*[\w./-]+)*))?(?P<words>.*)",
    re.IGNORECASE,
)
_END = re.compile(r"(\*/[ \t]*\}?|-->)[ \t]*$")
_UNTIL = re.compile(r"\(?\b(?:until|expires)\b[ \t:=]*(?P<date>\d+[-./]\d[\w./-]*\w)\)?", re.IGNORECASE)
"""Something like a date must follow: "until" is a word of reasons, too."""
_BEFORE_REASON = re.compile(r"^[\s:–—-]*")


@dataclass(frozen=True)
class Comment:
    """One comment that suppresses findings."""

    line: int
    target: int
    """The line whose findings it suppresses."""
    names: tuple[str, ...]
    """Rules, categories or sections; for Semgrep's comment none means every rule."""
    reason: str
    until: str
    """As written; "" for no end."""
    semgrep: bool = False

    @property
    def row(self) -> list[Any]:
        """A form for JSON."""
        return [self.line, self.target, list(self.names), self.reason, self.until, self.semgrep]

    @classmethod
    def from_row(cls, row: Sequence[Any]) -> Comment:
        """Read the form for JSON again."""
        line, target, names, reason, until, semgrep = row
        return cls(int(line), int(target), tuple(names), reason, until, bool(semgrep))

    @property
    def text(self) -> str:
        """How it is called in messages."""
        names = ", ".join(self.names)
        return f"nosemgrep: {names}" if self.semgrep else f"resrules: ignore[{names}]"


def comments_in(content: bytes, *, python: bool = False) -> tuple[Comment, ...]:
    """Return the suppressing comments of a file.

    Args:
        python: ask Python's tokenizer which of them are comments and not parts of a string.
    """
    if not _QUICK.search(content):
        return ()
    lines = content.decode("utf-8", "replace").splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        match = _OURS.search(line) or _SEMGREP.search(line)
        if match is None:
            continue
        alone = not line[: match.start()].strip(" \t{")
        found.append((number, alone, match))
    if python and found:
        comments = _python_comments(content)
        if comments is not None:
            found = [row for row in found if row[0] in comments]
    alone_lines = {number for number, alone, _ in found if alone}
    out = []
    for number, alone, match in found:
        target = number
        if alone:
            target += 1
            while target in alone_lines:
                target += 1
        out.append(_comment(number, target, match))
    return tuple(out)


def _comment(number: int, target: int, match: re.Match[str]) -> Comment:
    semgrep = match.re is _SEMGREP
    words = _END.sub("", match["words"])
    until = _UNTIL.search(words)
    if until:
        words = words[: until.start()] + words[until.end() :]
    reason = " ".join(_BEFORE_REASON.sub("", words).split()).strip(" ,;–—-()")
    names = tuple(name.strip() for name in (match["names"] or "").split(",") if name.strip())
    return Comment(number, target, names, reason, until["date"] if until else "", semgrep)


def _python_comments(content: bytes) -> set[int] | None:
    """Return the lines on which a comment stands, None when the file cannot be read as Python."""
    try:
        return {
            token.start[0]
            for token in tokenize.tokenize(io.BytesIO(content).readline)
            if token.type == tokenize.COMMENT and _QUICK.search(token.string.encode())
        }
    except (tokenize.TokenError, SyntaxError, ValueError):
        return None


@dataclass
class Suppressor:
    """Tells what suppresses a finding, and afterwards which comments did nothing.

    Args:
        comments: by path.
        known: every name that a comment may use: rules, categories, sections.
        today: the day on which comments must still hold.
        reason_required: whether a comment without a reason suppresses nothing.
    """

    comments: Mapping[str, Sequence[Comment]]
    known: Collection[str]
    today: datetime.date
    reason_required: bool = False
    _used: set[tuple[str, int]] = field(default_factory=set)

    def __call__(self, finding: Finding) -> Suppression | None:
        """Return what suppresses a finding, None when nothing does."""
        names = {finding.rule_id, *finding.also, finding.category, finding.section}
        for comment in self.comments.get(finding.place.path, ()):
            if comment.target != finding.place.region.start_line:
                continue
            if not (names.intersection(comment.names) or (comment.semgrep and not comment.names)):
                continue
            self._used.add((finding.place.path, comment.line))
            if self._refusal(comment) is None:
                return Suppression(comment.line, comment.reason, comment.until)
        return None

    def problems(
        self, unsure: Collection[str] = (), not_run: Callable[[str], bool] = lambda name: False
    ) -> list[SuppressionProblem]:
        """Return what is wrong with the comments, after every finding was asked about.

        Args:
            unsure: files that were not analysed in full: nothing can be said about what is unused there.
            not_run: whether a rule was not run, so that a comment for it may be needed all the same.
        """
        out = []
        for path, comments in sorted(self.comments.items()):
            for comment in comments:
                problem = self._refusal(comment) or self._useless(path, comment, path in unsure, not_run)
                if problem:
                    out.append(SuppressionProblem(path, comment.line, *problem))
        return out

    def valid_until(self) -> str:
        """Return the first day, as ISO 8601, after which a comment that holds today does not, "" for never."""
        dates = [
            comment.until
            for comments in self.comments.values()
            for comment in comments
            if comment.until and self._refusal(comment) is None
        ]
        return min(dates, default="")

    def _refusal(self, comment: Comment) -> tuple[str, str] | None:
        """Return kind and text of what keeps a comment from suppressing anything."""
        if not comment.semgrep and not comment.names:
            return "malformed", "the comment names no rule; write: resrules: ignore[rule-id] reason"
        if comment.until:
            end = _date(comment.until)
            if end is None:
                return "malformed", f"{comment.until!r} is not a date; write: until YYYY-MM-DD"
            if end < self.today:
                return "expired", f"{comment.text} ended on {comment.until}: the finding counts again, or remove it"
        if self.reason_required and not comment.reason:
            return "no-reason", f"{comment.text} gives no reason, which this project requires; it does not hold"
        return None

    def _useless(
        self, path: str, comment: Comment, unsure: bool, not_run: Callable[[str], bool]
    ) -> tuple[str, str] | None:
        unknown = [name for name in comment.names if name not in self.known]
        if unknown and not comment.semgrep:  # Semgrep's comments may speak of rules of other packs
            return "unknown-rule", f"no rule, category or section is called {', '.join(map(repr, unknown))}"
        if unsure or (path, comment.line) in self._used or not comment.names or len(unknown) == len(comment.names):
            return None
        if any(not_run(name) for name in comment.names):
            return None
        return "unused", f"{comment.text} suppresses nothing; remove it"


def _date(text: str) -> datetime.date | None:
    """Return the date that a text in ISO 8601's extended form names, None when it names none."""
    try:
        date = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    return date if date.isoformat() == text else None


def totals(findings: Iterable[Finding], suppressed: int) -> dict[str, int]:
    """Return how many findings are active, suppressed and accepted by a baseline."""
    states = [finding.baseline_state for finding in findings]
    baselined = states.count("unchanged")
    return {"active": len(states) - baselined, "baselined": baselined, "suppressed": suppressed}
