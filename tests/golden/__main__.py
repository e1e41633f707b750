"""Write the golden reports: ``python -m tests.golden``."""

from __future__ import annotations

import sys

from resrules.audit import run_audit
from resrules.catalog import load_catalog
from resrules.config import Config
from resrules.pack import rules_root

from tests.golden import GOLDEN, HURRIED, golden_report

if __name__ == "__main__":
    catalog = load_catalog(rules_root())
    GOLDEN.write_text(golden_report(run_audit(HURRIED, Config(), catalog), catalog), encoding="utf-8")
    sys.stdout.write(f"{GOLDEN} written\n")
