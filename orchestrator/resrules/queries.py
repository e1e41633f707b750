"""The CodeQL queries as rules: metadata from the query itself, words from the YAML file beside it.

A query's place in the report (category, section, severity, criterion, confidence) stands in its ``@tags``, where CodeQL
and GitHub read it too. Queries of CodeQL's own packs are mapped in ``<language>/shipped.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from resrules.catalog import Rule, schema
from resrules.errors import CatalogError
from resrules.model import CATEGORIES, SECTIONS, Confidence, Criterion, Severity

LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "python": ("python",),
    "javascript": ("javascript", "typescript"),
}
"""CodeQL language, which is the folder's name, to the languages that its queries read."""

PAGES_URL = "https://github.com/resrules/resrules/blob/main/queries/codeql"

_COMMENT = re.compile(r"\A/\*\*(.*?)\*/", re.DOTALL)
_KEY = re.compile(r"^@([\w.-]+)\s*(.*)$")
_SLUGS: Mapping[str, str] = {c.lower().replace("/", "-").replace(" ", "-"): c for c in CATEGORIES}
_PRECISION = {Confidence.HIGH: ("high", "very-high"), Confidence.MEDIUM: ("medium",), Confidence.LOW: ("low",)}
_WORDS = ("impact", "verify", "bad", "fix", "trade_off", "references")


def read_queries(root: Path, *, validate: bool = True) -> tuple[dict[str, Rule], list[str]]:
    """Load every query below ``root`` (a ``queries/codeql`` folder) as a rule.

    Args:
        validate: also check the YAML files against their JSON Schemas.

    Returns:
        The rules by CodeQL id (``py/…``, ``js/…``), and one sentence for each problem.
    """
    rules: dict[str, Rule] = {}
    problems: list[str] = []
    for language in LANGUAGES:
        for path in query_files(root, language):
            try:
                rule = _own(path, root, language, validate)
                if rule.id in rules:
                    raise CatalogError(f"{path}: query {rule.id} exists already in {rules[rule.id].source}")
                rules[rule.id] = rule
            except CatalogError as error:
                problems.append(str(error))
        shipped = root / language / "shipped.yml"
        if shipped.is_file():
            try:
                for rule in _shipped(shipped, root, language, validate):
                    rules[rule.id] = rule
            except CatalogError as error:
                problems.append(str(error))
    return rules, problems


def query_files(root: Path, language: str) -> Iterator[Path]:
    """Yield the project's own queries of one language, sorted by path."""
    yield from sorted((root / language / "src").rglob("*.ql"))


def query_metadata(path: Path) -> dict[str, str]:
    """Return the metadata of a query: the keys of its first comment, without ``@``, each with its text on one line.

    The form is that of "Metadata for CodeQL queries" (codeql.github.com): a key stands at the start of a line, and its
    text goes on until the next key.

    Raises:
        CatalogError: the file cannot be read or does not start with a ``/** … */`` comment.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogError(f"{path}: cannot be read ({error})") from error
    comment = _COMMENT.match(text)
    if comment is None:
        raise CatalogError(f"{path}:1: a query starts with a comment that holds its metadata")
    metadata: dict[str, str] = {}
    key = ""
    for line in comment.group(1).splitlines():
        line = line.strip().removeprefix("*").strip()
        found = _KEY.match(line)
        if found:
            key = found.group(1)
            metadata[key] = found.group(2)
        elif key and line:
            metadata[key] += f" {line}"
    return metadata


def _own(path: Path, root: Path, language: str, validate: bool) -> Rule:
    metadata = query_metadata(path)
    for key in ("id", "name", "description", "kind"):
        if not metadata.get(key):
            raise CatalogError(f"{path}: @{key} is missing")
    tags = dict(tag.split("/", 1) for tag in metadata.get("tags", "").split() if "/" in tag)
    words_path = path.with_suffix(".yml")
    place = {
        "id": metadata["id"],
        "title": metadata["name"],
        "message": metadata["description"],
        "category": _SLUGS.get(tags.get("category", "")),
        "section": tags.get("section"),
        "severity": tags.get("severity", "").upper(),
        "criterion": tags.get("criterion"),
        "confidence": tags.get("confidence", "").upper(),
    }
    rule = _rule(place, _words(words_path, _load(words_path), validate), path, root, language)
    expected = rule.severity.problem_severity
    if metadata.get("problem.severity") != expected:
        raise CatalogError(f"{path}: @problem.severity must be {expected}, as the tag severity/{tags['severity']} says")
    if metadata.get("precision") not in _PRECISION[rule.confidence]:
        raise CatalogError(f"{path}: @precision {metadata.get('precision')} does not go with {tags['confidence']}")
    return rule


def _shipped(path: Path, root: Path, language: str, validate: bool) -> Iterator[Rule]:
    document = _load(path)
    if validate:
        _check(path, document, "shipped-queries")
    for entry in document["queries"]:
        words = _words(path, entry["words"], validate)
        yield _rule({**entry, "message": " ".join(entry["message"].split())}, words, path, root, language)


def suite_of(root: Path, language: str) -> dict[str, str]:
    """Return the suite (``default`` or ``extended``) of each query that resrules runs for a language.

    The project's own queries are in the default suite, but for those of LOW confidence.
    """
    rules, _ = read_queries(root, validate=False)
    own = {query_metadata(path)["id"] for path in query_files(root, language)}
    suites = {name: "extended" if rules[name].confidence is Confidence.LOW else "default" for name in own}
    shipped = root / language / "shipped.yml"
    if shipped.is_file():
        suites.update((entry["id"], entry["suite"]) for entry in _load(shipped)["queries"])
    return suites


def _rule(place: Mapping[str, Any], words: Mapping[str, Any], path: Path, root: Path, language: str) -> Rule:
    if place["category"] not in CATEGORIES:
        raise CatalogError(f"{path}: no category of resrules is named by the tags")
    if place["section"] not in SECTIONS:
        raise CatalogError(f"{path}: {place['section']!r} is not a section of the requirements")
    try:
        severity, criterion = Severity(place["severity"]), Criterion(place["criterion"])
        confidence = Confidence(place["confidence"])
    except ValueError as error:
        raise CatalogError(f"{path}: {error}") from error
    relative = path.relative_to(root)
    page = relative.with_suffix(".md") if path.suffix == ".ql" else relative
    return Rule(
        id=str(place["id"]),
        title=str(place["title"]),
        message=str(place["message"]),
        category=str(place["category"]),
        section=str(place["section"]),
        severity=severity,
        criterion=criterion,
        confidence=confidence,
        impact={key: " ".join(str(words["impact"][key]).split()) for key in ("when", "users", "cascades")},
        verify=str(words["verify"]).strip("\n"),
        bad=str(words["bad"]).strip("\n"),
        good="",
        fix=str(words["fix"]).strip("\n"),
        fix_language="python" if language == "python" else "typescript",
        trade_off=" ".join(str(words["trade_off"]).split()),
        references=tuple(words["references"]),
        languages=LANGUAGES[language],
        source=f"../queries/codeql/{relative.as_posix()}",
        engine="codeql",
        page=f"{PAGES_URL}/{page.as_posix()}",
        cousins=tuple(words["cousins"]["rules"]),
        division=" ".join(str(words["cousins"]["division"]).split()),
    )


def _words(path: Path, document: Any, validate: bool) -> Mapping[str, Any]:
    if validate:
        _check(path, document, "query")
    if not isinstance(document, dict) or not all(key in document for key in (*_WORDS, "cousins")):
        raise CatalogError(f"{path}: the words of a query are missing")
    return document


def _check(path: Path, document: Any, name: str) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema(name)).iter_errors(document))
    if error is not None:
        where = ".".join(str(part) for part in error.absolute_path)
        raise CatalogError(f"{path}: {where or 'the file'}: {error.message[:200]}")


def _load(path: Path) -> Any:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except FileNotFoundError:
        raise CatalogError(f"{path} is missing: it holds what the report says of the query") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CatalogError(f"{path}: cannot be read as YAML ({error})") from error
