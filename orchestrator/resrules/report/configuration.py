"""The reference of the configuration, made from the fields of ``Config`` and what stands below each of them."""

from __future__ import annotations

import ast
import inspect
import itertools
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from resrules import config
from resrules.config import ENGINES, Config
from resrules.model import Severity

_FORMS: Mapping[str, str] = {
    "tuple[str, ...]": "list of strings",
    "Mapping[str, Severity]": "table of severities",
    "Mapping[str, tuple[str, ...]]": "table of lists of strings",
    "bool": "true or false",
    "Severity | None": "severity",
    "int | None": "whole number",
    "int": "whole number",
    "str": "string",
}

_EXAMPLES: Mapping[str, str] = {
    "severity": '"service-without-telemetry" = "monitor"',
    "per-path-ignores": '"scripts/**" = ["Timeout"]',
}
"""What a table may hold; the tests read each as configuration."""


def field_texts() -> dict[str, str]:
    """Return what the source says below each field of Config."""
    tree = ast.parse(inspect.getsource(config))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Config").body
    out = {}
    for node, text in itertools.pairwise(body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(text, ast.Expr):
            assert isinstance(text.value, ast.Constant)
            out[node.target.id] = inspect.cleandoc(str(text.value.value))
    return out


def configuration_page() -> str:
    """Return the page: every key with its form, default, meaning and the flag that overrides it."""
    flags = _flags()
    texts = field_texts()
    lines = [
        "# Configuration",
        "",
        "In `pyproject.toml` under `[tool.resrules]`, or in `resrules.toml` without that heading, in the audited "
        "folder; `--config FILE` reads another file. A flag overrides its key, and an unknown key is an error. "
        "Generated from the code.",
        "",
        "| Key | Form | Default | Meaning | Flag |",
        "| --- | --- | --- | --- | --- |",
    ]
    for field in fields(Config):
        key = field.name.replace("_", "-")
        text = " ".join(texts[field.name].replace("``", "`").split()).replace("|", "\\|")
        form = _FORMS[str(field.type)]
        flag = f"`{flags[field.name]}`" if field.name in flags else ""
        lines.append(f"| `{key}` | {form} | {_default(field)} | {text} | {flag} |")
    lines += [
        "",
        f"Severities are {_listed(severity.value.lower() for severity in Severity)}; engines are {_listed(ENGINES)}.",
        "",
    ]
    for key, example in _EXAMPLES.items():
        lines += [f"For instance `{key}`:", "", "```toml", f"[tool.resrules.{key}]", example, "```", ""]
    return "\n".join(lines)


def examples() -> dict[str, str]:
    """Return the examples of tables by key, as TOML."""
    return {key: f"[tool.resrules.{key}]\n{example}\n" for key, example in _EXAMPLES.items()}


def _default(field: Any) -> str:
    if field.default is MISSING:
        return "empty"
    value = field.default
    if value is None:
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value in ((), ""):
        return "empty"
    return f"`{value!r}`".replace("'", '"')


def _flags() -> dict[str, str]:
    from resrules.commands.run import run

    names = {field.name for field in fields(Config)}
    out = {}
    for parameter in run.params:
        name = (parameter.name or "").removesuffix("_file")
        if name in names:
            out[name] = parameter.opts[0]
    return out


def _listed(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)
