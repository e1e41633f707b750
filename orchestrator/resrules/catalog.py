"""The catalog: every rule file of the pack, loaded, checked and typed.

A rule file is a Semgrep rule file with exactly one rule; what the report says about it stands under
``metadata.resrules`` (docs/writing-rules.md). ``rules/project/*.yml`` holds project checks in their own form.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from resrules.errors import CatalogError, OutputError
from resrules.model import Confidence, Criterion, Severity

DOCS_URL = "https://github.com/resrules/resrules/blob/main/docs/rules.md"

# $X and $...X as Semgrep writes metavariables
METAVARIABLE = re.compile(r"\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*")

LANGUAGE_GROUPS: Mapping[str, str] = {"python": "python", "typescript": "typescript", "javascript": "typescript"}
DEPLOY = "deploy"


@dataclass(frozen=True)
class Rule:
    """What a finding rule says: its place in the report and its words."""

    id: str
    title: str
    message: str
    category: str
    section: str
    severity: Severity
    criterion: Criterion
    confidence: Confidence
    impact: Mapping[str, str]
    verify: str
    bad: str
    good: str
    fix: str
    fix_language: str
    trade_off: str
    references: tuple[str, ...]
    languages: tuple[str, ...]
    source: str
    once_per_file: bool = False
    fix_is_safe: bool = False
    engine: str = "semgrep"
    page: str = ""
    """The address of the rule's own page, where it has one."""
    cousins: tuple[str, ...] = ()
    """Rules of another engine that look for the same defect in a smaller piece of code."""
    division: str = ""
    """Which of the cousins reports what."""

    @property
    def help_uri(self) -> str:
        """The page of the rule in the documentation."""
        return self.page or f"{DOCS_URL}#{self.id}"


@dataclass(frozen=True)
class InventoryRule:
    """A rule that counts: a site, a safeguard or a fact."""

    id: str
    kind: str
    what: str
    title: str
    languages: tuple[str, ...]
    source: str
    criteria: tuple[Criterion, ...] = ()
    needs: tuple[Criterion, ...] = ()
    criterion: Criterion | None = None
    covers: tuple[str, ...] = ()
    reach: str = "project"
    credit: float = 0.0


@dataclass(frozen=True)
class Link:
    """One link of a cascade: findings of these sections, of any rule or of those whose ids begin so."""

    sections: tuple[str, ...]
    says: str
    rules: tuple[str, ...] = ()

    def holds(self, section: str, rule_id: str) -> bool:
        """Whether a finding of this section and rule is this link."""
        return section in self.sections and (not self.rules or rule_id.startswith(self.rules))


@dataclass(frozen=True)
class ProjectCheck:
    """A declared check over one component: what must exist, and what must then exist too.

    A check with ``chain`` is a cascade instead: it reports where findings of every link meet. One with ``unread``
    reports settings that nothing reads.
    """

    rule: Rule
    when_all: tuple[str, ...]
    when_any: tuple[str, ...]
    at_least: int
    unless_any: tuple[str, ...]
    anchor: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    chain: tuple[Link, ...] = ()
    unread: tuple[str, ...] = ()
    when_seen: tuple[str, ...] = ()
    """What must exist in the component or in deployment files that all components share."""
    each_file: bool = False
    """Whether each file with things to report is a defect of its own, or one report tells it all."""


@dataclass(frozen=True)
class Catalog:
    """All rules, by id."""

    rules: Mapping[str, Rule]
    inventory: Mapping[str, InventoryRule]
    checks: Mapping[str, ProjectCheck]
    semgrep: Mapping[str, Mapping[str, Any]] = field(repr=False)
    """The Semgrep rules as they stand in their files, by id."""
    queries: Mapping[str, Rule] = field(default_factory=dict)
    """The CodeQL queries, by id."""
    imports: Mapping[str, Rule] = field(default_factory=dict)
    """Rules of other tools whose SARIF is merged, by id; loaded only where one is (see ``imports.py``)."""

    @property
    def scanning(self) -> Mapping[str, Rule | InventoryRule]:
        """Every rule that the Semgrep engine runs."""
        return {**self.rules, **self.inventory}

    @cached_property
    def findings(self) -> Mapping[str, Rule]:
        """Every rule that can give a finding, project checks and queries among them, sorted by id."""
        rules = {
            **self.rules,
            **self.queries,
            **self.imports,
            **{check_id: check.rule for check_id, check in self.checks.items()},
        }
        return dict(sorted(rules.items()))


def language_group(languages: Iterable[str]) -> str:
    """Return the group of files that a rule for these Semgrep languages reads: python, typescript or deploy."""
    groups = {LANGUAGE_GROUPS.get(language, DEPLOY) for language in languages}
    return groups.pop() if len(groups) == 1 else DEPLOY


def load_catalog(root: Path, *, validate: bool = False, cache_folder: Path | None = None) -> Catalog:
    """Load every rule below ``root`` (a ``rules`` folder).

    Args:
        root: folder that holds python/, typescript/, deploy/, inventory/ and project/, each optional; when it is
            called ``rules`` and has a folder ``queries/codeql`` beside it, those queries are loaded too.
        validate: also check each file against the JSON Schema (slower; the shipped pack is checked by its tests).
        cache_folder: where the parsed files are kept by their digests; None to parse each of them.

    Raises:
        CatalogError: the first problem, with the file and the line.
    """
    catalog, problems = read_catalog(root, validate=validate, cache_folder=cache_folder)
    if problems:
        raise CatalogError(problems[0])
    return catalog


def read_catalog(root: Path, *, validate: bool = True, cache_folder: Path | None = None) -> tuple[Catalog, list[str]]:
    """Load what can be loaded below ``root`` and return it with one sentence per problem."""
    rules: dict[str, Rule] = {}
    inventory: dict[str, InventoryRule] = {}
    checks: dict[str, ProjectCheck] = {}
    semgrep: dict[str, Mapping[str, Any]] = {}
    origin: dict[str, str] = {}
    problems: list[str] = []
    parsed = _Parsed(cache_folder, root)
    for path in rule_files(root):
        source = path.relative_to(root).as_posix()
        try:
            document, lines = _parse(path, parsed)
            project = source.startswith("project/")
            if validate:
                _validate(path, document, lines, "project-check" if project else "rule")
            raw = document["checks"][0] if project else document["rules"][0]
            rule_id = str(raw["id"])
            if rule_id in origin:
                raise CatalogError(
                    f"{path}:{lines.get(('id',), 1)}: rule {rule_id} exists already in {origin[rule_id]}"
                )
            if rule_id != path.stem:
                raise CatalogError(f"{path}:{lines.get(('id',), 1)}: the file must be named {rule_id}.yml, as its rule")
            meta = raw["metadata"]["resrules"]
            if project:
                checks[rule_id] = _project_check(raw, meta, source)
            elif meta.get("kind", "finding") == "finding":
                rules[rule_id] = _rule(raw, meta, source, tuple(raw["languages"]))
                semgrep[rule_id] = raw
            else:
                inventory[rule_id] = _inventory_rule(raw, meta, source)
                semgrep[rule_id] = raw
            origin[rule_id] = source
        except CatalogError as error:
            problems.append(str(error))
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            problems.append(f"{path}: not a rule file of resrules ({_plain(error)})")
    parsed.save()
    known = {rule.what for rule in inventory.values()}
    for check in checks.values():
        asked = (*check.when_all, *check.when_any, *check.when_seen, *check.unless_any, *check.anchor, *check.unread)
        for what in asked:
            if what not in known:
                problems.append(f"{root / check.rule.source}: no inventory rule gives {what!r}")
    for rule in rules.values():
        unfilled = metavariables_in(*rule.impact.values(), rule.trade_off)
        if unfilled:
            problems.append(
                f"{root / rule.source}: the impact and the trade-off take no values ({', '.join(unfilled)})"
            )
    queries, query_problems = _queries_beside(root, validate)
    return Catalog(rules, inventory, checks, semgrep, queries), problems + query_problems


def _queries_beside(root: Path, validate: bool) -> tuple[dict[str, Rule], list[str]]:
    """Load the CodeQL queries of the pack whose ``rules`` folder is ``root``: they lie beside it."""
    folder = root.resolve().parent / "queries" / "codeql"
    if root.name != "rules" or not folder.is_dir():
        return {}, []
    from resrules.queries import read_queries

    return read_queries(folder, validate=validate)


def rule_files(root: Path) -> Iterator[Path]:
    """Yield the rule files below ``root``, sorted by path."""
    yield from sorted(p for p in root.rglob("*.yml") if p.is_file() and "imports" not in p.relative_to(root).parts)


def schema(name: str) -> dict[str, Any]:
    """Return one of the JSON Schemas that ship with the package."""
    path = Path(__file__).parent / "schemas" / f"{name}.schema.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def metavariables_in(*texts: str) -> list[str]:
    """Return the metavariables that the texts name, sorted, each once."""
    return sorted({name for text in texts for name in METAVARIABLE.findall(text)})


def _plain(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


class _Parsed:
    """Parsed rule files by the digests of their texts: JSON is read fifteen times as fast as YAML."""

    def __init__(self, folder: Path | None, root: Path) -> None:
        self._documents: dict[str, Any] = {}
        self._used: dict[str, Any] = {}
        self._path = None
        if folder is not None:
            name = hashlib.sha256(str(root.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
            self._path = folder / f"catalog-{name}.json"
            with suppress(OSError, ValueError):
                loaded = json.loads(self._path.read_bytes())
                self._documents = loaded if isinstance(loaded, dict) else {}

    def get(self, text: str) -> Any:
        """Return the document of a text, None when it is not known."""
        if self._path is None:
            return None
        digest = self._digest(text)
        document = self._documents.get(digest)
        if isinstance(document, dict):
            self._used[digest] = document
            return document
        return None

    def put(self, text: str, document: Any) -> None:
        """Keep a document, if JSON can hold it unchanged."""
        if self._path is not None:
            with suppress(TypeError, ValueError):
                if json.loads(json.dumps(document)) == document:
                    self._used[self._digest(text)] = document

    def save(self) -> None:
        """Write what this run used, when it is not what was read; a failure costs only speed."""
        if self._path is not None and self._used.keys() != self._documents.keys():
            from resrules.report.files import write_text

            with suppress(OutputError):
                write_text(self._path, json.dumps(self._used, ensure_ascii=False, separators=(",", ":")))

    @staticmethod
    def _digest(text: str) -> str:
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _parse(path: Path, parsed: _Parsed) -> tuple[Any, dict[tuple[str | int, ...], int]]:
    """Parse a YAML file; the second value maps the path of each key of the rule to its line."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
        document = parsed.get(text)
        if document is None:
            document = yaml.load(text, Loader=loader)
            parsed.put(text, document)
    except UnicodeDecodeError as error:
        raise CatalogError(f"{path}: not UTF-8 ({error.reason} at byte {error.start})") from error
    except OSError as error:
        raise CatalogError(f"{path}: cannot be read ({error.strerror})") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f":{mark.line + 1}" if mark else ""
        raise CatalogError(f"{path}{where}: not YAML ({getattr(error, 'problem', None) or error})") from error
    if not isinstance(document, dict):
        raise CatalogError(f"{path}:1: a rule file is a mapping with the key rules")
    return document, _LazyLines(text)


class _LazyLines(dict[tuple[str | int, ...], int]):
    """Lines of the keys of a YAML document, worked out only when a message needs them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self._loaded = False

    def get(self, key: Any, default: Any = None) -> Any:
        if not self._loaded:
            import yaml

            self._walk(yaml.compose(self._text, Loader=yaml.SafeLoader), ())
            self._loaded = True
        for start in (("rules", 0, *key), ("checks", 0, *key), tuple(key)):
            while start:
                if start in self:
                    return self[start]
                start = start[:-1]
        return default

    def _walk(self, node: Any, path: tuple[str | int, ...]) -> None:
        import yaml

        self[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*path, key.value)
                self._walk(value, inner)
                self[inner] = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                self._walk(value, (*path, index))


def _validate(path: Path, document: Any, lines: Mapping[tuple[str | int, ...], int], name: str) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema(name)).iter_errors(document))
    if error is not None:
        where = lines.get(tuple(error.absolute_path), 1)
        field_name = ".".join(str(part) for part in error.absolute_path if not isinstance(part, int))
        raise CatalogError(f"{path}:{where}: {field_name or 'the file'}: {error.message}")
    if name == "project-check":
        return
    raw = document["rules"][0]
    meta = raw["metadata"]["resrules"]
    if meta.get("kind", "finding") != "finding":
        return
    expected = {"MONITOR": "LOW"}.get(meta["severity"], meta["severity"])
    if raw["severity"] != expected:
        raise CatalogError(
            f"{path}:{lines.get(('severity',), 1)}: severity {raw['severity']} must be {expected}, "
            f"as metadata.resrules.severity says {meta['severity']}"
        )
    patterns = json.dumps({key: value for key, value in raw.items() if key not in ("message", "metadata")})
    for metavariable in metavariables_in(meta["title"], raw["message"]):
        if metavariable not in patterns:
            raise CatalogError(f"{path}:{lines.get(('message',), 1)}: {metavariable} is named but no pattern binds it")


def _rule(raw: Mapping[str, Any], meta: Mapping[str, Any], source: str, languages: tuple[str, ...]) -> Rule:
    return Rule(
        id=str(raw["id"]),
        title=str(meta["title"]),
        message=" ".join(str(raw["message"]).split()),
        category=str(meta["category"]),
        section=str(meta["section"]),
        severity=Severity(meta["severity"]),
        criterion=Criterion(meta["criterion"]),
        confidence=Confidence(meta["confidence"]),
        impact={key: " ".join(str(meta["impact"][key]).split()) for key in ("when", "users", "cascades")},
        verify=str(meta["verify"]).strip("\n"),
        bad=str(meta["bad"]).strip("\n"),
        good=str(meta.get("good", "")).strip("\n"),
        fix=str(meta["fix"]).strip("\n"),
        fix_language=str(meta.get("fix_language") or _fix_language(languages)),
        trade_off=" ".join(str(meta["trade_off"]).split()),
        references=tuple(meta["references"]),
        languages=languages,
        source=source,
        once_per_file=meta.get("once_per") == "file",
        fix_is_safe=bool(meta.get("fix_is_safe", False)),
    )


def _fix_language(languages: tuple[str, ...]) -> str:
    first = languages[0] if languages else "text"
    return {"generic": "text", "regex": "text"}.get(first, first)


def _inventory_rule(raw: Mapping[str, Any], meta: Mapping[str, Any], source: str) -> InventoryRule:
    return InventoryRule(
        id=str(raw["id"]),
        kind=str(meta["kind"]),
        what=str(meta["what"]),
        title=str(meta["title"]),
        languages=tuple(raw["languages"]),
        source=source,
        criteria=tuple(Criterion(value) for value in meta.get("criteria", ())),
        needs=tuple(Criterion(value) for value in meta.get("needs", ())),
        criterion=Criterion(meta["criterion"]) if "criterion" in meta else None,
        covers=tuple(meta.get("covers", ())),
        reach=str(meta.get("reach", "project")),
        credit=float(meta.get("credit", 0.0)),
    )


def _project_check(raw: Mapping[str, Any], meta: Mapping[str, Any], source: str) -> ProjectCheck:
    return ProjectCheck(
        rule=_rule(raw, meta, source, ()),
        when_all=tuple(raw.get("when_all", ())),
        when_any=tuple(raw.get("when_any", ())),
        at_least=int(raw.get("at_least", 1)),
        unless_any=tuple(raw.get("unless_any", ())),
        anchor=tuple(raw.get("anchor", ())),
        kinds=tuple(raw.get("kinds", ())),
        chain=tuple(
            Link(tuple(link["sections"]), str(link["says"]), tuple(link.get("rules", ())))
            for link in raw.get("chain", ())
        ),
        unread=tuple(raw.get("unread", ())),
        when_seen=tuple(raw.get("when_seen", ())),
        each_file=bool(raw.get("each_file", False)),
    )
