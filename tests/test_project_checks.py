"""Cascades: only findings that run into each other make one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.model import Severity

Tree = Callable[[Mapping[str, str | bytes]], Path]
CASCADE = "hanging-call-takes-the-service-down"
HANGING = (
    "import requests\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n\n"
    '@app.get("/caption")\nasync def caption() -> dict:\n    return requests.get("http://vlm").json()\n'
)
PLAIN = 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\nasync def home() -> dict:\n    return {}\n'
BATCH = 'import requests\n\n\ndef fetch() -> dict:\n    return requests.get("http://prices").json()\n'


def test_a_call_that_blocks_the_loop_without_limit_or_breaker_is_a_cascade(tree: Tree, catalog: Catalog) -> None:
    audit = run_audit(tree({"app.py": HANGING}), Config(), catalog)
    (cascade,) = [finding for finding in audit.findings if finding.rule_id == CASCADE]
    assert cascade.severity is Severity.CRITICAL
    assert (cascade.place.path, cascade.place.region.start_line) == ("app.py", 9)
    assert len(cascade.more_places) == 2
    assert "no circuit breaker" in cascade.message


def test_gaps_that_do_not_meet_are_none(tree: Tree, catalog: Catalog) -> None:
    audit = run_audit(tree({"app.py": PLAIN, "batch.py": BATCH}), Config(), catalog)
    found = {finding.rule_id for finding in audit.findings}
    assert "requests-call-without-timeout" in found
    assert CASCADE not in found
