"""The rules as an editor wants them, and the settings that point Semgrep's language server at them.

``semgrep lsp`` shows of a rule its id, its message, its severity, ``metadata.shortlink`` as a link and ``fix`` as a
quick fix, and nothing else (tried with 1.182.0). So the bundle says category and severity in the message, leads to the
rule's page, and leaves out the rules that only count.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resrules.catalog import Catalog, Rule
from resrules.config import Config
from resrules.errors import ConfigError
from resrules.model import Confidence, Severity

BUNDLE = ".resrules/rules.json"
"""Where the bundle lies in a project, so that settings which are committed hold for everybody."""

EXTENSION = "Semgrep.semgrep"
MAX_TARGET_BYTES = 1_000_000
TIMEOUT_SECONDS = 10

_SEVERITY: Mapping[Severity, str] = {
    Severity.CRITICAL: "ERROR",
    Severity.HIGH: "ERROR",
    Severity.MEDIUM: "WARNING",
    Severity.MONITOR: "INFO",
}


@dataclass(frozen=True)
class Setup:
    """What sets an editor up: files to write, and what the user has to do."""

    files: Mapping[Path, str]
    steps: tuple[str, ...]
    snippet: str
    """What stands in the editor's settings."""


def editor_bundle(catalog: Catalog, config: Config) -> dict[str, Any]:
    """Return the finding rules that a project's configuration asks for, as one Semgrep file."""
    return {
        "rules": [
            _rule(rule, catalog.semgrep[rule_id], config.severity.get(rule_id, rule.severity))
            for rule_id, rule in sorted(catalog.rules.items())
            if _wanted(rule, config)
        ]
    }


def _wanted(rule: Rule, config: Config) -> bool:
    names = {rule.id, rule.category, rule.section}
    if (config.select and not names & set(config.select)) or names & set(config.ignore):
        return False
    return rule.confidence is not Confidence.LOW or config.pedantic or rule.id in config.select


def _rule(rule: Rule, raw: Mapping[str, Any], severity: Severity) -> dict[str, Any]:
    return {
        **{key: value for key, value in raw.items() if key != "metadata"},
        "message": f"[{rule.category} · {severity.value}] {rule.message}",
        "severity": _SEVERITY[severity],
        "metadata": {
            "shortlink": rule.help_uri,
            "source": rule.help_uri,
            "category": rule.category,
            "severity": severity.value,
            "references": list(rule.references),
        },
    }


def settings(bundle: str) -> dict[str, Any]:
    """Return the ``semgrep.*`` settings as one tree, as the language server takes them.

    Args:
        bundle: the path of the bundle, relative to the workspace or absolute.
    """
    return {
        "scan": {
            "configuration": [bundle],
            # the default shows lines that were changed since the last commit only
            "onlyGitDirty": False,
            "exclude": [],
            "include": [],
            "jobs": 2,
            "maxMemory": 0,
            "maxTargetBytes": MAX_TARGET_BYTES,
            "timeout": TIMEOUT_SECONDS,
            "timeoutThreshold": 3,
            "pro_intrafile": False,
        },
        "doHover": False,
        "ignoreCliVersion": True,
    }


def setup(editor: str, root: Path, catalog: Catalog, config: Config) -> Setup:
    """Return what sets an editor up for the project at ``root``.

    Args:
        editor: vscode, intellij or neovim.

    Raises:
        ConfigError: a settings file of the editor cannot be changed without harm; says what to put in by hand.
    """
    bundle = json.dumps(editor_bundle(catalog, config), ensure_ascii=False, indent=1) + "\n"
    files = {root / BUNDLE: bundle}
    if editor == "vscode":
        scan = settings(BUNDLE)["scan"]
        keys = {f"semgrep.scan.{name}": scan[name] for name in ("configuration", "onlyGitDirty")}
        snippet = json.dumps(keys, indent=2)
        files[root / ".vscode/settings.json"] = _with_settings(root / ".vscode/settings.json", keys, snippet)
        files[root / ".vscode/extensions.json"] = _with_extension(root / ".vscode/extensions.json")
        steps: tuple[str, ...] = (
            f"Install the extension {EXTENSION} (VS Code offers it when the folder is opened).",
            "Reload the window; findings show when a file is opened or saved. No login is needed.",
        )
        return Setup(files, steps, snippet)
    if editor == "intellij":
        path = str((root / BUNDLE).resolve())
        steps = (
            "Install the plugin Semgrep (Settings > Plugins); it needs an IDE with support for language servers.",
            "Settings > Tools > Semgrep: put this path into the list of rule configurations, and switch"
            ' "only git dirty" off. The setting holds for all projects of the IDE.',
            "Restart the language server or the IDE; findings show when a file is opened or saved.",
        )
        return Setup(files, steps, path)
    snippet = _lua()
    files[root / ".resrules/semgrep.lua"] = snippet
    steps = (
        "Neovim 0.11 or newer and semgrep on PATH are needed.",
        'Put this into your init.lua: vim.api.nvim_create_autocmd("VimEnter", { callback = function()'
        ' if vim.uv.fs_stat(".resrules/semgrep.lua") then dofile(".resrules/semgrep.lua") end end })',
        "Findings show when a file is opened or saved; gx or vim.diagnostic.open_float() shows the link.",
    )
    return Setup(files, steps, snippet)


def _with_settings(path: Path, keys: Mapping[str, Any], snippet: str) -> str:
    document = _json_of(path, f"put this in by hand:\n{snippet}")
    wanted = dict(keys)
    known = document.get("semgrep.scan.configuration")
    if isinstance(known, list):  # the project's other rules stay
        wanted["semgrep.scan.configuration"] = [*known, *(item for item in [BUNDLE] if item not in known)]
    return json.dumps({**document, **wanted}, ensure_ascii=False, indent=_indent(path)) + "\n"


def _with_extension(path: Path) -> str:
    document = _json_of(path, f'add "{EXTENSION}" to its recommendations by hand')
    known = document.get("recommendations", [])
    if not isinstance(known, list):
        raise ConfigError(f'{path}: recommendations is no list; add "{EXTENSION}" by hand')
    listed = {str(item).lower() for item in known}
    document["recommendations"] = known if EXTENSION.lower() in listed else [*known, EXTENSION]
    return json.dumps(document, ensure_ascii=False, indent=_indent(path)) + "\n"


def _json_of(path: Path, way_out: str) -> dict[str, Any]:
    """Return a settings file; one with comments would lose them, so it is not touched."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read ({getattr(error, 'strerror', None) or 'not UTF-8'})") from error
    if not text.strip():
        return {}
    refusal = f"{path} has comments or is not plain JSON, so it is left as it is; {way_out}"
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConfigError(refusal) from error
    if not isinstance(document, dict):
        raise ConfigError(refusal)
    return document


def _indent(path: Path) -> int | str:
    """Return how a file is indented, so that it stays that way."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return 2
    first = next((line for line in lines if line[:1] in (" ", "\t")), "  ")
    lead = first[: len(first) - len(first.lstrip())]
    return "\t" if lead.startswith("\t") else len(lead)


def _lua() -> str:
    return f"""-- Written by resrules: shows its findings in Neovim through Semgrep's language server.
local root = vim.fs.root(0, {{ ".resrules" }}) or vim.uv.cwd()
vim.lsp.config("resrules", {{
  cmd = {{ "semgrep", "lsp" }},
  filetypes = {{
    "python", "typescript", "typescriptreact", "javascript", "javascriptreact", "dockerfile", "yaml", "nginx",
  }},
  root_dir = root,
  init_options = vim.json.decode([==[
{json.dumps({**settings(BUNDLE), "metrics": {"enabled": False}}, indent=2)}
  ]==]),
}})
vim.lsp.enable("resrules")
"""
