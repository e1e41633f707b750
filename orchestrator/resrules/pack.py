"""Where the rules and queries of the installed tool lie."""

from __future__ import annotations

from pathlib import Path

from resrules.errors import CatalogError

_PACKAGE = Path(__file__).resolve().parent


def pack_root() -> Path:
    """Return the folder that holds ``rules/`` and ``queries/``.

    A wheel carries them inside the package; a checkout and an editable install have them at the top of the
    repository.

    Raises:
        CatalogError: neither place has rules.
    """
    for root in (_PACKAGE / "pack", _PACKAGE.parent.parent):
        if (root / "rules").is_dir():
            return root
    raise CatalogError(f"the rules are missing beside {_PACKAGE}; reinstall resrules")


def rules_root() -> Path:
    """Return the folder of the rule files."""
    return pack_root() / "rules"


def codeql_root() -> Path:
    """Return the folder of the CodeQL packs."""
    return pack_root() / "queries" / "codeql"


def imports_folder(rules: Path | None = None) -> Path:
    """Return the folder of the maps of other tools: of the given rules where they have one, else ours."""
    own = rules / "imports" if rules is not None else None
    return own if own is not None and own.is_dir() else rules_root() / "imports"
