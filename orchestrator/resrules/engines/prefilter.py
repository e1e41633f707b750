"""What of the rules files cannot match, told from their words alone.

The engine has such a filter of its own, but it reads no words in the alternatives of a regular expression, and few
in nested alternatives. This one reads a rule's positive conditions as a formula over words: a file without the words
is not matched by the rule, so the engine need not try. The same holds for each alternative of a rule, and for each of
its exceptions: a project without paramiko pays for none of the patterns that name it. What cannot be read counts as
fulfilled.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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

_NEGATIVE = ("pattern-not", "pattern-not-inside", "pattern-not-regex")
_TOKEN = re.compile(r"\w+")
_METAVARIABLE = re.compile(r"\$(\.\.\.)?\w+")
_TYPED = re.compile(r"\(\s*\$\w+\s*:[^()]*\)")
_STRING = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|`[^`\n]*`|(?<!\w)/[^/\n]+/[a-z]*")
_KEYWORDS = frozenset(
    {"and", "as", "async", "await", "break", "case", "catch", "class", "const", "continue", "def", "del", "elif",
     "else", "except", "export", "extends", "false", "finally", "for", "from", "function", "global", "if", "import",
     "in", "instanceof", "interface", "is", "lambda", "let", "match", "new", "nonlocal", "not", "null", "of", "or",
     "pass", "raise", "return", "self", "static", "super", "switch", "this", "throw", "true", "try", "type",
     "typeof", "undefined", "var", "void", "while", "with", "yield", "none", "default", "require", "constructor",
     "str", "int", "float", "bool", "any", "object", "string", "number", "boolean", "public", "private", "readonly",
     "__name__", "list", "dict", "set", "tuple", "optional", "union"}
)  # fmt: skip
"""Words that a pattern names and that a match may lack, or that nearly every file has."""


@dataclass(frozen=True)
class Words:
    """The words of one file, in lower case."""

    tokens: frozenset[str]
    joined: str

    @classmethod
    def of(cls, content: bytes) -> Words:
        """Take the words of a file's content."""
        return cls.made_of(_TOKEN.findall(content.decode("utf-8", "replace").lower()))

    @classmethod
    def made_of(cls, tokens: Iterable[str]) -> Words:
        """Take these words, in lower case."""
        tokens = frozenset(tokens)
        return cls(tokens, "\n".join(sorted(tokens)))


class Condition:
    """What a file's words must fulfil; this one is always fulfilled."""

    def holds(self, words: Words) -> bool:
        """Whether a file with these words may be matched."""
        return True


ANYTHING = Condition()


@dataclass(frozen=True)
class Token(Condition):
    """The file has this word."""

    word: str

    def holds(self, words: Words) -> bool:
        return self.word in words.tokens


@dataclass(frozen=True)
class Part(Condition):
    """A word of the file has this part."""

    text: str

    def holds(self, words: Words) -> bool:
        return self.text in words.joined


@dataclass(frozen=True)
class All(Condition):
    """Every one of the conditions holds."""

    parts: tuple[Condition, ...]

    def holds(self, words: Words) -> bool:
        return all(part.holds(words) for part in self.parts)


@dataclass(frozen=True)
class Any_(Condition):  # noqa: N801 - Any is typing's
    """One of the conditions holds."""

    parts: tuple[Condition, ...]

    def holds(self, words: Words) -> bool:
        return any(part.holds(words) for part in self.parts)


def condition_of(rule: Mapping[str, Any]) -> Condition:
    """Return what the words of every file that a Semgrep rule matches fulfil."""
    if not LANGUAGES.issuperset(rule["languages"]) or rule.get("options", {}).get("constant_propagation"):
        return ANYTHING
    if rule.get("mode", "search") == "taint":
        ends = (rule.get(f"pattern-{end}", ()) for end in ("sources", "sinks"))
        return _all(_any(_formula(item) for item in items) for items in ends)
    return _formula(rule) if rule.get("mode", "search") == "search" else ANYTHING


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


def _code(text: str) -> Condition:
    if "=~/" in text:  # a regular expression in the place of a string
        text = re.sub(r"([\"'`])=~/.*?/\1", "", text)
    text = _METAVARIABLE.sub(" ", _TYPED.sub(" ", text))
    strings = _STRING.findall(text)
    code = _STRING.sub(" ", text)
    found: list[Condition] = [Token(w) for w in _TOKEN.findall(code.lower()) if _telling(w)]
    found += [Part(w) for s in strings if "\\" not in s for w in _TOKEN.findall(s.lower()) if _telling(w)]
    return _all(found)


def _telling(word: str) -> bool:
    return word not in _KEYWORDS and len(word) > 1 and not word[0].isdigit()


def _regex(pattern: str) -> Condition:
    try:
        return _sequence(parser.parse(pattern))
    except (re.error, OverflowError, RecursionError, ValueError):
        return ANYTHING


def _sequence(items: Any) -> Condition:
    """Read a parsed regular expression: runs of letters must be there, and one of the branches."""
    found: list[Condition] = []
    run = ""

    def close() -> None:
        nonlocal run
        found.extend(Part(w) for w in _TOKEN.findall(run.lower()) if len(w) >= MIN_PART and w.isascii())
        run = ""

    for operator, value in items:
        if operator is sre.LITERAL:
            run += chr(value)
            continue
        if operator is sre.AT and value in (sre.AT_BEGINNING, sre.AT_END, sre.AT_BEGINNING_STRING, sre.AT_END_STRING):
            continue
        close()
        if operator is sre.SUBPATTERN:
            found.append(_sequence(value[3]))
        elif operator is sre.BRANCH:
            found.append(_any(_sequence(branch) for branch in value[1]))
        elif operator in (sre.MAX_REPEAT, sre.MIN_REPEAT) or operator is getattr(sre, "POSSESSIVE_REPEAT", None):
            if value[0] >= 1:
                found.append(_sequence(value[2]))
        elif operator is getattr(sre, "ATOMIC_GROUP", None):
            found.append(_sequence(value))
        elif operator is sre.ASSERT:
            found.append(_sequence(value[1]))
    close()
    return _all(found)


def specialised(rule: Mapping[str, Any], words: Words) -> dict[str, Any] | None:
    """Return a search rule for files with these words, without what cannot match them; None when nothing can."""
    if not LANGUAGES.issuperset(rule["languages"]) or rule.get("options", {}).get("constant_propagation"):
        return dict(rule)
    if rule.get("mode", "search") != "search":
        return dict(rule) if condition_of(rule).holds(words) else None
    key = next((key for key in ("patterns", "pattern-either", "pattern", "pattern-regex") if key in rule), None)
    if key is None:
        return dict(rule)
    formula = _possible({key: rule[key]}, words)
    return None if formula is None else {**{k: v for k, v in rule.items() if k != key}, **formula}


def _possible(item: Mapping[str, Any], words: Words) -> dict[str, Any] | None:
    if "patterns" in item:
        kept = []
        for part in item["patterns"]:
            negative = next((key for key in _NEGATIVE if key in part), None)
            if negative is None:
                narrowed = _possible(part, words)
                if narrowed is None:
                    return None
                kept.append(narrowed)
            else:
                narrowed = _possible_negative(negative, part[negative], words)
                if narrowed is not None:
                    kept.append(narrowed)
        return {"patterns": kept}
    if "pattern-either" in item:
        options = [
            option for option in (_possible(part, words) for part in item["pattern-either"]) if option is not None
        ]
        return {"pattern-either": options} if options else None
    if isinstance(item.get("pattern-inside"), dict):
        narrowed = _possible(item["pattern-inside"], words)
        return None if narrowed is None else {"pattern-inside": narrowed}
    return dict(item) if _formula(item).holds(words) else None


def _possible_negative(key: str, value: Any, words: Words) -> dict[str, Any] | None:
    if isinstance(value, dict):
        narrowed = _possible(value, words)
        return None if narrowed is None else {key: narrowed}
    condition = _regex(value) if key == "pattern-not-regex" else _code(value)
    return {key: value} if condition.holds(words) else None
