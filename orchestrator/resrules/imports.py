"""Rules of other tools: which of them report which defect, and with what words.

``rules/imports/defects.yml`` holds the defects, each with its place in the report; the maps beside it (``ruff.yml``, …)
name one of them for every rule of a tool that speaks of reliability. What no map names is left out and counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from resrules.catalog import Catalog, Rule, metavariables_in, schema
from resrules.errors import CatalogError
from resrules.model import SECTIONS, Confidence, Criterion, Severity

DEFECTS = "defects.yml"


@dataclass(frozen=True)
class ImportMap:
    """What of one tool is taken, and as what."""

    tool: str
    drivers: tuple[str, ...]
    """Beginnings of the tool's name in its SARIF, in lower case."""
    rules: Mapping[str, str]
    """Id of a rule as the tool writes it, to its id here."""
    queries: bool = False
    """Whether rules that are queries of the catalog are taken as those."""

    def reads(self, driver: str) -> bool:
        """Whether SARIF of a tool of this name is meant."""
        return driver.lower().startswith(self.drivers)


@dataclass(frozen=True)
class Imports:
    """All maps, and the rules that they lead to."""

    maps: tuple[ImportMap, ...]
    rules: Mapping[str, Rule]

    def map_for(self, driver: str) -> ImportMap | None:
        """Return the map for SARIF of a tool of this name; the user's own maps come before ours."""
        return next((one for one in self.maps if one.reads(driver)), None)


def load_imports(folder: Path, catalog: Catalog, own: Iterable[Path] = ()) -> Imports:
    """Load the maps of a folder (``rules/imports``) and those that the user names.

    Args:
        own: maps of the user, which come before the folder's.

    Raises:
        CatalogError: a file is not a map, or names a defect or a rule that does not exist.
    """
    shared = _defects(_read(folder / DEFECTS, "import-defects")["defects"], folder / DEFECTS, catalog)
    paths = [*own, *sorted(path for path in folder.glob("*.yml") if path.name != DEFECTS)]
    maps: list[ImportMap] = []
    rules: dict[str, Rule] = {}
    for path in paths:
        one, its_rules = _map(path, shared, catalog)
        maps.append(one)
        rules = {**its_rules, **rules}
    return Imports(tuple(maps), rules)


def _map(path: Path, shared: Mapping[str, Rule], catalog: Catalog) -> tuple[ImportMap, dict[str, Rule]]:
    document = _read(path, "import-map")
    defects = shared
    if "defects" in document:
        _validate({"defects": document["defects"]}, "import-defects", path)
        defects = {**shared, **_defects(document["defects"], path, catalog)}
    tool = str(document["tool"])
    ids: dict[str, str] = {}
    rules: dict[str, Rule] = {}
    for theirs, entry in document["rules"].items():
        value = {"defect": entry} if isinstance(entry, str) else entry
        defect = defects.get(value["defect"])
        if defect is None:
            raise CatalogError(f"{path}: {theirs}: no defect is called {value['defect']!r}; describe it under defects")
        page = value.get("page") or document.get("page") or ""
        number = "".join(re.findall(r"\d+", theirs))
        ids[theirs] = f"{tool}/{theirs}"
        rules[ids[theirs]] = replace(
            defect,
            id=ids[theirs],
            engine=tool,
            source=f"imports/{path.name}",
            page=page.replace("{id}", theirs).replace("{lower}", theirs.lower()).replace("{number}", number),
            severity=Severity(value["severity"]) if "severity" in value else defect.severity,
            confidence=Confidence(value["confidence"]) if "confidence" in value else defect.confidence,
        )
    drivers = tuple(str(name).lower() for name in document["drivers"])
    return ImportMap(tool, drivers, ids, bool(document.get("queries"))), rules


def _defects(raw: Mapping[str, Any], path: Path, catalog: Catalog) -> dict[str, Rule]:
    return {name: _defect(name, entry, path, catalog) for name, entry in raw.items()}


def _defect(name: str, raw: Mapping[str, Any], path: Path, catalog: Catalog) -> Rule:
    same = tuple(raw.get("same_as", ()))
    if "words_of" in raw:
        rule = catalog.findings.get(raw["words_of"])
        if rule is None:
            raise CatalogError(f"{path}: {name}: words_of names {raw['words_of']!r}, which is no rule")
        return replace(
            rule,
            title=str(raw.get("title") or _unbound(rule.title, rule)),
            message="",
            # the words for one match of our rule do not fit a result of another tool
            fix=rule.good or rule.fix,
            verify=_unbound(rule.verify, rule),
            cousins=same or (rule.id,),
            once_per_file=False,
            fix_is_safe=False,
        )
    if raw["section"] not in SECTIONS:
        raise CatalogError(f"{path}: {name}: there is no section {raw['section']!r}")
    good = str(raw["good"]).strip("\n")
    return Rule(
        id=name,
        title=str(raw["title"]),
        message="",
        category=str(raw["category"]),
        section=str(raw["section"]),
        severity=Severity(raw["severity"]),
        criterion=Criterion(raw["criterion"]),
        confidence=Confidence(raw["confidence"]),
        impact={key: " ".join(str(text).split()) for key, text in raw["impact"].items()},
        verify=str(raw["verify"]).strip("\n"),
        bad=str(raw["bad"]).strip("\n"),
        good=good,
        fix=good,
        fix_language=str(raw["language"]),
        trade_off=" ".join(str(raw["trade_off"]).split()),
        references=tuple(raw["references"]),
        languages=(),
        source=f"imports/{path.name}",
        cousins=same,
    )


def _unbound(text: str, rule: Rule) -> str:
    """Return a text of ours without the metavariables of our match; variables of the shell stay."""
    for name in metavariables_in(rule.title, rule.message):
        text = text.replace(name, name.lstrip("$.").lower())
    return text


def _read(path: Path, form: str) -> dict[str, Any]:
    import yaml

    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogError(f"{path} cannot be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CatalogError(f"{path} is not YAML ({' '.join(str(error).split())[:160]})") from error
    _validate(document, form, path)
    checked: dict[str, Any] = document
    return checked


def _validate(document: Any, form: str, path: Path) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    problem = best_match(Draft202012Validator(schema(form)).iter_errors(document))
    if problem is not None:
        where = problem.json_path.removeprefix("$.")
        raise CatalogError(f"{path}: {where}: {problem.message[:200]}")
