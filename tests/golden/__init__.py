"""Reports that must not change unnoticed: read the difference, then write them anew with ``python -m tests.golden``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resrules.catalog import Catalog
from resrules.model import Audit
from resrules.report.document import build_document
from resrules.report.markdown import render_markdown

ROOT = Path(__file__).resolve().parent.parent.parent
APPS = ROOT / "testdata/apps"
HURRIED = APPS / "docling_interactive"
GOLDEN = Path(__file__).resolve().parent / "docling_interactive.md"


def golden_report(audit: Audit, catalog: Catalog) -> str:
    """Return the Markdown report of an audit of the hurried application, the same in every checkout."""
    named = replace(audit, target=HURRIED.relative_to(ROOT).as_posix())
    return render_markdown(build_document(named, catalog))
