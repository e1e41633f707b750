"""What of the rules files cannot match, told from their words alone.

The engine has such a filter of its own, but it reads no words in the alternatives of a regular expression, and few
in nested alternatives, and it looks through each file anew for each word of each rule. This one reads a rule's
positive conditions as a formula over words: a file without the words is not matched by the rule, so the engine need
not try. The same holds for each alternative of a rule, and for each of its exceptions: a project without paramiko
pays for none of the patterns that name it. What cannot be read counts as fulfilled.

The formula is worked out for many files at once: a set of files is an integer, bit n standing for the file n.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_constants as sre
    import sre_parse as parser

LANGUAGES = frozenset({"python", "typescript", "javascript"})

MIN_PART = 3
"""Letters that a part of a regular expression must have to be looked for; shorter ones are everywhere."""

MAX_SPELLED = 64
"""Texts that a part of a regular expression may stand for and still be looked for one by one."""

_NEGATIVE = ("pattern-not", "pattern-not-inside", "pattern-not-regex")
_TOKEN = re.compile(r"\w+", re.ASCII)  # as the engine's expressions see words
_METAVARIABLE = re.compile(r"\$(\.\.\.)?\w+")
_TYPED = re.compile(r"\(\s*\$\w+\s*:[^()]*\)")
_STRING = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|`[^`\n]*`|(?<!\w)/[^/\n]+/[a-z]*")
_PCRE_ONLY = re.compile(r"(?<!\\)((?:\\\\)*)\\([Kzh])")
_FLAGS = re.compile(r"(?<!\\)\(\?([imsx]+)\)")
_KEYWORDS = frozenset(
    {"and", "as", "async", "break", "case", "class", "const", "continue", "def", "del", "elif",
     "else", "export", "extends", "false", "finally", "for", "from", "function", "global", "if", "import",
     "in", "instanceof", "interface", "is", "lambda", "let", "match", "new", "nonlocal", "not", "null", "of", "or",
     "pass", "return", "self", "static", "super", "switch", "this", "true", "try", "type",
     "typeof", "undefined", "var", "void", "while", "with", "yield", "none", "default", "require", "constructor",
     "str", "int", "float", "bool", "any", "object", "string", "number", "boolean", "public", "private", "readonly",
     "__name__", "list", "dict", "set", "tuple", "optional", "union"}
)  # fmt: skip
"""Words that a pattern names and that a match may lack, or that nearly every file has."""


class Words:
    """Which of a number of files have which words."""

    def __init__(self, contents: Iterable[bytes]) -> None:
        """Take the words of these files."""
        self._tokens: dict[str, int] = {}
        self._parts: dict[tuple[str, bool], int] = {}
        self._joined: dict[bool, str] = {}
        self._folded: dict[str, int] = {}
        tokens = self._tokens
        count = 0
        for content in contents:
            bit = 1 << count
            for token in set(_TOKEN.findall(content.decode("utf-8", "replace"))):
                tokens[token] = tokens.get(token, 0) | bit
            count += 1
        self.all = (1 << count) - 1
        """All of the files."""

    @classmethod
    def of(cls, content: bytes) -> Words:
        """Take the words of one file."""
        return cls([content])

    def with_token(self, token: str, *, fold: bool) -> int:
        """Return the files that have this word, in lower case when ``fold`` is set: then case does not matter."""
        return (self._in_lower_case() if fold else self._tokens).get(token, 0)

    def with_part(self, text: str, *, fold: bool) -> int:
        """Return the files that have a word with this part.

        Args:
            text: in lower case when ``fold`` is set.
            fold: upper and lower case are the same.
        """
        known = self._parts.get((text, fold))
        if known is not None:
            return known
        tokens = self._in_lower_case() if fold else self._tokens
        joined = self._joined.get(fold)
        if joined is None:
            joined = self._joined[fold] = "\n".join(("", *tokens, ""))
        found = 0
        at = joined.find(text)
        while at >= 0 and found != self.all:
            end = joined.index("\n", at)
            found |= tokens[joined[joined.rindex("\n", 0, at) + 1 : end]]
            at = joined.find(text, end)
        self._parts[text, fold] = found
        return found

    def _in_lower_case(self) -> dict[str, int]:
        if not self._folded:
            for token, files in self._tokens.items():
                folded = token.lower()
                self._folded[folded] = self._folded.get(folded, 0) | files
        return self._folded


class Condition:
    """What a file's words must fulfil; this one is always fulfilled."""

    def files(self, words: Words) -> int:
        """Return those of the files that may be matched."""
        return words.all


ANYTHING = Condition()


@dataclass(frozen=True)
class Token(Condition):
    """The file has this word; in lower case when case does not matter."""

    word: str
    fold: bool = False

    def files(self, words: Words) -> int:
        return words.with_token(self.word, fold=self.fold)


@dataclass(frozen=True)
class Part(Condition):
    """A word of the file has this part; in lower case when case does not matter."""

    text: str
    fold: bool = False

    def files(self, words: Words) -> int:
        return words.with_part(self.text, fold=self.fold)


@dataclass(frozen=True)
class All(Condition):
    """Every one of the conditions holds."""

    parts: tuple[Condition, ...]

    def files(self, words: Words) -> int:
        found = words.all
        for part in self.parts:
            found &= part.files(words)
            if not found:
                break
        return found


@dataclass(frozen=True)
class Any_(Condition):  # noqa: N801 - Any is typing's
    """One of the conditions holds."""

    parts: tuple[Condition, ...]

    def files(self, words: Words) -> int:
        found = 0
        for part in self.parts:
            found |= part.files(words)
            if found == words.all:
                break
        return found


def condition_of(rule: Mapping[str, Any]) -> Condition:
    """Return what the words of every file that a Semgrep rule matches fulfil."""
    mode = rule.get("mode", "search")
    if not _readable(rule):
        return ANYTHING
    if mode == "taint":
        ends = (rule.get(f"pattern-{end}", ()) for end in ("sources", "sinks"))
        return _all(_any(_formula(item) for item in items) for items in ends)
    return _formula(rule) if mode == "search" else ANYTHING


def _readable(rule: Mapping[str, Any]) -> bool:
    """Whether a match has the words of the pattern: constants that are put together may have none of them."""
    return LANGUAGES.issuperset(rule["languages"]) and not rule.get("options", {}).get("constant_propagation")


def _formula(item: Mapping[str, Any]) -> Condition:
    if "patterns" in item:
        return _all(_formula(part) for part in item["patterns"])
    if "pattern-either" in item:
        return _any(_formula(part) for part in item["pattern-either"])
    for key in ("pattern", "pattern-inside"):
        if isinstance(item.get(key), str):
            return _code(item[key])
        if isinstance(item.get(key), dict):
            return _formula(item[key])
    if "pattern-regex" in item:
        return _regex(item["pattern-regex"])
    condition = item.get("metavariable-regex")
    if condition and not condition.get("constant-propagation"):
        return _regex(condition["regex"])
    return ANYTHING


def _all(conditions: Iterable[Condition]) -> Condition:
    parts: dict[Condition, None] = {}
    for condition in conditions:
        parts.update(dict.fromkeys(condition.parts if isinstance(condition, All) else (condition,)))
    parts.pop(ANYTHING, None)
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), ANYTHING)


def _any(conditions: Iterable[Condition]) -> Condition:
    parts = dict.fromkeys(conditions)
    if ANYTHING in parts or not parts:
        return ANYTHING
    return Any_(tuple(parts)) if len(parts) > 1 else next(iter(parts))


@cache
def _code(text: str) -> Condition:
    if "=~/" in text:  # a regular expression in the place of a string
        text = re.sub(r"([\"'`])=~/.*?/\1", "", text)
    text = _METAVARIABLE.sub(" ", _TYPED.sub(" ", text))
    strings = _STRING.findall(text)
    code = _STRING.sub(" ", text)
    found: list[Condition] = [Token(w) for w in _TOKEN.findall(code) if _telling(w)]
    found += [Part(w) for s in strings if "\\" not in s for w in _TOKEN.findall(s) if _telling(w)]
    return _all(found)


def _telling(word: str) -> bool:
    return word.lower() not in _KEYWORDS and len(word) > 1 and not word[0].isdigit()


@cache
def _regex(pattern: str) -> Condition:
    # Python knows neither \K nor \z nor \h, and a flag for the rest of an expression only at its start; a flag for all
    # of it gives a weaker condition
    pattern = _PCRE_ONLY.sub(lambda m: m.group(1) + {"K": "", "z": r"\Z", "h": r"\s"}[m.group(2)], pattern)
    flags = "".join(_FLAGS.findall(pattern))
    if flags:
        pattern = f"(?{flags}){_FLAGS.sub('', pattern)}"
    try:
        parsed = parser.parse(pattern)
    except (re.error, OverflowError, RecursionError, ValueError):
        return ANYTHING
    return _Sequence(fold=bool(parsed.state.flags & re.IGNORECASE), left=False, right=False).read(parsed)


class _Sequence:
    """Reads a parsed regular expression: what it spells out must be there, and one of its branches.

    A word that begins or ends where no other letter can stand before or behind it is a word of the file, any other
    one a part of a word.
    """

    def __init__(self, *, fold: bool, left: bool, right: bool) -> None:
        """Start reading.

        Args:
            fold: upper and lower case are the same.
            left: no letter can stand before the sequence.
            right: no letter can stand behind it.
        """
        self.fold = fold
        self.left = left
        self.right = right
        self.runs = [""]
        self.found: list[Condition] = []

    def read(self, items: Any) -> Condition:
        items = list(items)
        for number, item in enumerate(items):
            spelled = _spelled([item])
            if spelled is not None:
                if len(self.runs) * len(spelled) > MAX_SPELLED:
                    self.close(right=False)
                    self.left = False
                self.runs = [run + more for run in self.runs for more in spelled]
                continue
            edge = _edge(item)
            left = all(run and not _is_word(run[-1]) for run in self.runs) or (self.runs == [""] and self.left)
            following = items[number + 1] if number + 1 < len(items) else None
            self.close(right=edge)
            self.inner(item, left=left, right=self.right if following is None else _edge(following))
            self.left = edge
        self.close(right=self.right)
        return _all(self.found)

    def inner(self, item: Any, *, left: bool, right: bool) -> None:
        operator, value = item
        if operator is sre.SUBPATTERN:
            fold = self.fold or bool(value[1] & re.IGNORECASE)
            self.found.append(_Sequence(fold=fold, left=left, right=right).read(value[3]))
        elif operator is sre.BRANCH:
            branches = [_Sequence(fold=self.fold, left=left, right=right).read(branch) for branch in value[1]]
            self.found.append(_any(branches))
        elif operator in (sre.MAX_REPEAT, sre.MIN_REPEAT) or operator is getattr(sre, "POSSESSIVE_REPEAT", None):
            if value[0] >= 1:
                self.found.append(_Sequence(fold=self.fold, left=False, right=False).read(value[2]))
        elif operator is getattr(sre, "ATOMIC_GROUP", None):
            self.found.append(_Sequence(fold=self.fold, left=left, right=right).read(value))
        elif operator is sre.ASSERT:
            self.found.append(_Sequence(fold=self.fold, left=left and value[0] > 0, right=False).read(value[1]))

    def close(self, *, right: bool) -> None:
        """End the runs of letters that were read; ``right`` when no letter can follow them."""
        self.found.append(_any(_all(self.words_of(run, right=right)) for run in self.runs))
        self.runs = [""]

    def words_of(self, run: str, *, right: bool) -> Iterator[Condition]:
        text = run.lower() if self.fold else run
        for match in _TOKEN.finditer(text):
            if (match.start() or self.left) and (match.end() < len(text) or right):
                yield Token(match.group(), self.fold)
            elif len(match.group()) >= MIN_PART:
                yield Part(match.group(), self.fold)


def _spelled(items: Any) -> list[str] | None:
    """Return all texts that a part of an expression matches, or None when they are many."""
    texts = [""]
    for operator, value in items:
        more: list[str] | None = None
        if operator is sre.LITERAL:
            more = [chr(value)]
        elif operator is sre.IN and all(kind is sre.LITERAL for kind, _ in value):
            more = [chr(code) for _, code in value]
        elif operator is sre.SUBPATTERN and not value[1] and not value[2]:
            more = _spelled(value[3])
        elif operator is sre.BRANCH:
            branches = [_spelled(branch) for branch in value[1]]
            if None not in branches:
                more = [text for branch in branches for text in branch or ()]
        elif operator in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[:2] == (0, 1):
            optional = _spelled(value[2])
            more = None if optional is None else ["", *optional]
        if more is None or len(texts) * len(more) > MAX_SPELLED:
            return None
        texts = [text + end for text in texts for end in more]
    return texts


def _is_word(character: str) -> bool:
    return character == "_" or (character.isascii() and character.isalnum())


def _edge(item: Any) -> bool:
    """Whether a word ends before or behind this part of an expression, whichever it stands next to."""
    operator, value = item
    if operator is sre.LITERAL:
        return not _is_word(chr(value))
    if operator is sre.AT:
        return value is not sre.AT_NON_BOUNDARY
    if operator is sre.IN:
        return all(
            (kind is sre.LITERAL and not _is_word(chr(code)))
            or (kind is sre.CATEGORY and code in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD))
            for kind, code in value
        )
    if operator in (sre.MAX_REPEAT, sre.MIN_REPEAT) or operator is getattr(sre, "POSSESSIVE_REPEAT", None):
        return value[0] >= 1 and len(value[2]) == 1 and _edge(value[2][0])
    if operator is sre.ASSERT_NOT and len(value[1]) == 1 and value[1][0][0] is sre.IN:
        return (sre.CATEGORY, sre.CATEGORY_WORD) in value[1][0][1]
    return False


def specialised(rule: Mapping[str, Any], words: Words) -> tuple[dict[str, Any], int] | None:
    """Return a rule without what cannot match, and those of the files that it may match; None when there are none."""
    key = next((key for key in ("patterns", "pattern-either", "pattern", "pattern-regex") if key in rule), None)
    if key is None or rule.get("mode", "search") != "search" or not _readable(rule):
        files = condition_of(rule).files(words)
        return (dict(rule), files) if files else None
    files = _files({key: rule[key]}, words)
    if not files:
        return None
    formula = _possible({key: rule[key]}, words, files)
    return None if formula is None else ({**{k: v for k, v in rule.items() if k != key}, **formula}, files)


def _files(item: Mapping[str, Any], words: Words) -> int:
    """Return the files that may fulfil a formula, as its condition tells them, reading no more of it than needed."""
    if "patterns" in item:
        files = words.all
        for part in item["patterns"]:
            files &= _files(part, words)
            if not files:
                break
        return files
    if "pattern-either" in item:
        files = 0
        for part in item["pattern-either"]:
            files |= _files(part, words)
            if files == words.all:
                break
        return files
    if isinstance(item.get("pattern-inside"), dict):
        return _files(item["pattern-inside"], words)
    return _formula(item).files(words)


def _possible(item: Mapping[str, Any], words: Words, files: int) -> dict[str, Any] | None:
    """Return the part of a formula that one of these files may fulfil; None when none can."""
    if "patterns" in item:
        for part in item["patterns"]:
            files &= _files(part, words)
            if not files:
                return None
        kept = []
        for part in item["patterns"]:
            negative = next((key for key in _NEGATIVE if key in part), None)
            if negative is None:
                narrowed = _possible(part, words, files)
                if narrowed is None:
                    return None
            else:
                narrowed = _possible_negative(negative, part[negative], words, files)
            if narrowed is not None:
                kept.append(narrowed)
        return {"patterns": kept}
    if "pattern-either" in item:
        options = [
            option
            for option in (_possible(part, words, files) for part in item["pattern-either"])
            if option is not None
        ]
        return {"pattern-either": options} if options else None
    if isinstance(item.get("pattern-inside"), dict):
        narrowed = _possible(item["pattern-inside"], words, files)
        return None if narrowed is None else {"pattern-inside": narrowed}
    return dict(item) if _files(item, words) & files else None


def _possible_negative(key: str, value: Any, words: Words, files: int) -> dict[str, Any] | None:
    if isinstance(value, dict):
        narrowed = _possible(value, words, files)
        return None if narrowed is None else {key: narrowed}
    condition = _regex(value) if key == "pattern-not-regex" else _code(value)
    return {key: value} if condition.files(words) & files else None
