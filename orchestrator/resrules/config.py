"""Configuration: ``[tool.resrules]`` in the target's pyproject.toml, or resrules.toml, overridden by flags."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from resrules.catalog import Catalog
from resrules.errors import ConfigError
from resrules.model import CATEGORIES, SECTIONS, Severity

ENGINES = ("semgrep", "codeql", "all", "auto")


@dataclass(frozen=True)
class Config:
    """What to audit and when to fail. Every field is a key of the configuration file, with ``-`` for ``_``."""

    select: tuple[str, ...] = ()
    """Rule ids, categories or sections; only these are reported. Empty: all."""
    ignore: tuple[str, ...] = ()
    """Rule ids, categories or sections that are not reported."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Rule id to the severity it shall have here."""
    exclude: tuple[str, ...] = ()
    """Paths to leave out, in gitignore syntax."""
    per_path_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Path pattern (gitignore syntax) to the rule ids, categories or sections not reported there."""
    include_tests: bool = False
    """Audit tests, examples and migrations too."""
    pedantic: bool = False
    """Report rules of LOW confidence too."""
    fail_on: Severity | None = None
    """Exit with 1 when a finding of this severity or worse exists."""
    min_score: int | None = None
    """Exit with 1 when the overall score is below this."""
    jobs: int = 0
    """Engine processes at a time; 0: one per usable core."""
    timeout: int = 900
    """Seconds for the whole audit."""
    rule_timeout: int = 10
    """Seconds per rule and file."""
    max_memory: int = 4000
    """MiB per engine process; 0: no limit."""
    max_file_size: int = 1_000_000
    """Bytes; larger files are left out and listed."""
    engine: str = "semgrep"
    """What analyses the code: semgrep, codeql, all, or auto (all when a usable CodeQL is found)."""
    codeql_timeout: int = 3_600
    """Seconds for CodeQL's work, which is not part of ``timeout``: databases take minutes."""
    codeql_memory: int = 0
    """MiB for CodeQL; 0: three quarters of the machine's memory."""
    baseline: str = ""
    """File of accepted findings, relative to the audited folder: ``fail-on`` then looks at new ones only."""
    require_suppression_reason: bool = False
    """Whether a comment that suppresses a finding must say why; without a reason it does not hold."""


def load_config(root: Path, explicit: Path | None = None) -> Config:
    """Read the configuration of the project at ``root``; defaults when it has none.

    Args:
        explicit: a file to read instead of the project's own.

    Raises:
        ConfigError: a file cannot be read, is not TOML, or has an unknown key or a wrong value.
    """
    if explicit is not None:
        document = _toml(explicit)
        return _config(document.get("tool", {}).get("resrules", {}) if "tool" in document else document, explicit)
    own = root / "resrules.toml"
    if own.is_file():
        return _config(_toml(own), own)
    pyproject = root / "pyproject.toml"
    if pyproject.is_file():
        table = _toml(pyproject, must_parse=False).get("tool", {}).get("resrules")
        if table is not None:
            return _config(table, pyproject)
    return Config()


def override(config: Config, **flags: Any) -> Config:
    """Return the configuration with the flags that were given (neither None, empty nor False) put over it."""
    return replace(config, **{name: value for name, value in flags.items() if value not in (None, (), False)})


def check_selectors(config: Config, catalog: Catalog) -> None:
    """Check that every rule, category and section that the configuration names exists.

    Raises:
        ConfigError: one does not; names the nearest that does.
    """
    known = [*catalog.findings, *CATEGORIES, *SECTIONS, *_ids_of_other_tools(config, catalog)]
    named = [*config.select, *config.ignore, *(s for group in config.per_path_ignores.values() for s in group)]
    for selector in named:
        if selector not in known:
            raise ConfigError(f"no rule, category or section is called {selector!r}{_nearest(selector, known)}")
    for rule_id in config.severity:
        if rule_id not in known or rule_id in CATEGORIES or rule_id in SECTIONS:
            raise ConfigError(f"no rule is called {rule_id!r}{_nearest(rule_id, list(catalog.findings))}")


def _ids_of_other_tools(config: Config, catalog: Catalog) -> list[str]:
    """Return the ids of other tools' rules when the configuration names any, also where none is merged."""
    named = [
        *config.select,
        *config.ignore,
        *config.severity,
        *(s for g in config.per_path_ignores.values() for s in g),
    ]
    if catalog.imports or all("/" not in name or name in CATEGORIES or name in catalog.queries for name in named):
        return []
    from resrules.imports import load_imports
    from resrules.pack import imports_folder

    return list(load_imports(imports_folder(), catalog).rules)


def parse_severity(text: str) -> Severity:
    """Return the severity of that name, in any case.

    Raises:
        ConfigError: there is none.
    """
    try:
        return Severity(text.upper())
    except ValueError:
        names = ", ".join(severity.value for severity in Severity)
        raise ConfigError(f"{text!r} is not a severity; use one of {names}") from None


def _toml(path: Path, *, must_parse: bool = True) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read ({error.strerror})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        if must_parse or b"resrules" in path.read_bytes():
            raise ConfigError(f"{path} is not valid TOML: {error}") from error
        return {}


def _config(table: Any, path: Path) -> Config:
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: the configuration of resrules must be a table")
    known = {f.name.replace("_", "-"): f.name for f in fields(Config)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise ConfigError(f"{path}: unknown key {key!r}{_nearest(key, list(known))}")
        try:
            values[known[key]] = _READERS[known[key]](value)
        except (TypeError, ValueError) as error:
            raise ConfigError(f"{path}: {key}: {error}") from error
        except ConfigError as error:
            raise ConfigError(f"{path}: {key}: {error}") from error
    return Config(**values)


def _nearest(word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""


def _strings(value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise TypeError("must be a list of strings")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError("must be a string")


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError("must be true or false")


def _severity(value: Any) -> Severity:
    if isinstance(value, str):
        return parse_severity(value)
    raise TypeError("must be a severity")


def _number(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        raise ValueError(f"must be a whole number from {low} to {high}")

    return read


def _engine(value: Any) -> str:
    if value in ENGINES:
        return str(value)
    raise ValueError(f"must be one of {', '.join(ENGINES)}")


def _table(read: Callable[[Any], Any]) -> Callable[[Any], dict[str, Any]]:
    def read_table(value: Any) -> dict[str, Any]:
        if isinstance(value, dict):
            return {str(key): read(item) for key, item in value.items()}
        raise TypeError("must be a table")

    return read_table


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "select": _strings,
    "ignore": _strings,
    "severity": _table(_severity),
    "exclude": _strings,
    "per_path_ignores": _table(_strings),
    "include_tests": _flag,
    "pedantic": _flag,
    "fail_on": _severity,
    "min_score": _number(1, 10),
    "jobs": _number(0, 256),
    "timeout": _number(1, 86_400),
    "rule_timeout": _number(1, 3_600),
    "max_memory": _number(0, 1_000_000),
    "max_file_size": _number(1, 1_000_000_000),
    "engine": _engine,
    "codeql_timeout": _number(1, 86_400),
    "codeql_memory": _number(0, 10_000_000),
    "baseline": _string,
    "require_suppression_reason": _flag,
}
