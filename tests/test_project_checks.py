"""Cascades: only findings that run into each other make one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.model import Audit, Severity

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


UNREAD = "limit-setting-never-read"
SETTINGS = (
    "from pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n"
    "    vlm_timeout: float = 30.0\n    ocr_timeout: float = 60.0\n\n\nsettings = Settings()\n"
)


def unread(audit: Audit) -> list[tuple[str, str]]:
    return [(str(f.place), f.message.split("`")[1]) for f in audit.findings if f.rule_id == UNREAD]


def test_a_limit_that_nothing_reads_is_reported_where_it_is_set(tree: Tree, catalog: Catalog) -> None:
    reader = "from settings import settings\n\n\ndef wait() -> float:\n    return settings.ocr_timeout\n"
    audit = run_audit(tree({"settings.py": SETTINGS, "ocr.py": reader}), Config(), catalog)
    assert unread(audit) == [("settings.py:5", "vlm_timeout")]


def test_a_variable_is_read_under_its_field_and_a_declaration_is_no_reading(tree: Tree, catalog: Catalog) -> None:
    files = {
        ".env.example": "APP_VLM_TIMEOUT=30\nUPSTREAM_TIMEOUT=5\nPOSTGRES_CONNECT_TIMEOUT=3\n",
        "settings.py": SETTINGS,
        "use.py": "from settings import settings\n\nlimits = (settings.vlm_timeout, settings.ocr_timeout)\n",
        "limits.ts": "export const POLL_TIMEOUT = 3000\n",
    }
    audit = run_audit(tree(files), Config(), catalog)
    assert unread(audit) == [(".env.example:2", "upstream_timeout"), ("limits.ts:1", "poll_timeout")]
