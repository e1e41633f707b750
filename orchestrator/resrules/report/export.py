"""Other forms of a SARIF log, made by sarif-tools: CSV, a Word document, a plain HTML table, a summary."""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from resrules.errors import OutputError, ReportError

SUFFIXES: Mapping[str, str] = {"csv": ".csv", "word": ".docx", "html-table": ".html", "summary": ".txt"}
"""The forms, each with its usual file name ending."""


def read_sarif(path: Path) -> dict[str, Any]:
    """Read a SARIF 2.1.0 log.

    Raises:
        ReportError: it cannot be read or is no such log.
    """
    try:
        log = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ReportError(f"{path} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise ReportError(f"{path} is not JSON: {error}") from error
    if not isinstance(log, dict) or log.get("version") != "2.1.0" or not isinstance(log.get("runs"), list):
        raise ReportError(f"{path} is not SARIF 2.1.0; write it with: resrules run --sarif {path}")
    return log


def live_results(log: Mapping[str, Any]) -> dict[str, Any]:
    """Return the log with the results that are findings: sarif-tools counts suppressed, passed and absent ones, too."""
    runs = []
    for run in log["runs"]:
        results = [
            result
            for result in run.get("results") or []
            if result.get("kind", "fail") == "fail"
            and not result.get("suppressions")
            and result.get("baselineState") != "absent"
        ]
        runs.append({**run, "results": results})
    return {**log, "runs": runs}


def export_sarif(path: Path, form: str) -> bytes:
    """Return a SARIF log in another form.

    Args:
        form: one of SUFFIXES.

    Raises:
        ReportError: the file cannot be read, or sarif-tools cannot make sense of it.
        OutputError: there is no room for temporary files.
    """
    log = live_results(read_sarif(path))
    os.environ.setdefault("MPLBACKEND", "Agg")  # charts are drawn without a screen
    from sarif.loader import load_sarif_file
    from sarif.sarif_file import SarifFileSet

    try:
        with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
            source = Path(folder) / path.with_suffix(".sarif").name
            source.write_text(json.dumps(log), encoding="utf-8")
            out = Path(folder) / f"out{SUFFIXES[form]}"
            files = SarifFileSet()
            try:
                files.add_file(load_sarif_file(str(source)))
                with contextlib.redirect_stdout(io.StringIO()):
                    _makers()[form](files, str(out))
            except OSError:
                raise
            except Exception as error:
                raise ReportError(
                    f"{path} has a form that sarif-tools cannot read ({type(error).__name__}: {error})"
                ) from error
            return out.read_bytes()
    except OSError as error:
        raise OutputError(f"{path} could not be turned into {form} ({error.strerror or error})") from error


def _makers() -> dict[str, Callable[[Any, str], None]]:
    from sarif.operations import csv_op, html_op, summary_op, word_op

    date = _date()
    return {
        "csv": lambda files, out: csv_op.generate_csv(files, out, False),
        "word": lambda files, out: word_op.generate_word_docs_from_sarif_inputs(files, None, out, False, date),
        "html-table": lambda files, out: html_op.generate_html(files, None, out, False, date),
        "summary": lambda files, out: summary_op.generate_summary(files, out, False),
    }


def _date() -> datetime.datetime:
    """Return the date that documents bear: SOURCE_DATE_EPOCH (reproducible-builds.org) or now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc)
    return datetime.datetime.now()
