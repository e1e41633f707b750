"""SARIF files of any tool, read with a check of what every reader relies on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from resrules.errors import ReportError


def read_log(path: Path) -> dict[str, Any]:
    """Read a SARIF 2.1.0 file of any tool.

    Raises:
        ReportError: it cannot be read, is cut off, or is not SARIF 2.1.0.
    """
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise ReportError(f"{path} cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise ReportError(f"{path} is not complete JSON ({error}); write it again") from error
    if not isinstance(document, dict) or not isinstance(document.get("runs"), list):
        raise ReportError(f"{path} is not SARIF: it has no runs")
    if document.get("version") != "2.1.0":
        raise ReportError(f"{path} is SARIF {document.get('version')}; GitHub and resrules read 2.1.0")
    for number, run in enumerate(document["runs"]):
        name = _tool_name(run)
        if not isinstance(name, str) or not name:
            raise ReportError(f"{path} is not SARIF: run {number} does not name its tool")
        results = run.get("results")
        if results is not None and not isinstance(results, list):
            raise ReportError(f"{path} is not SARIF: the results of run {number} are not a list")
        for index, result in enumerate(results or []):
            if not isinstance(result, dict):
                raise ReportError(f"{path} is not SARIF: result {index} of run {number} is not an object")
    return document


def _tool_name(run: Any) -> Any:
    for key in ("tool", "driver", "name"):
        run = run.get(key) if isinstance(run, dict) else None
    return run
