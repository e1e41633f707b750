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


def project_wide(audit: Audit) -> dict[str, str]:
    return {finding.rule_id: finding.place.path for finding in audit.findings if finding.project_wide}


CALLER = "import httpx\n\n\ndef ask(url: str) -> None:\n    httpx.get(url, timeout=3)\n    httpx.post(url, timeout=3)\n"


def test_scripts_and_comments_neither_excuse_nor_blame_a_service(tree: Tree, catalog: Catalog) -> None:
    limiter = "import asyncio\n\nqueue = asyncio.Queue(maxsize=5)\n"
    files = {"app.py": PLAIN + "# queue = asyncio.Queue(maxsize=5)\n", "scripts/load.py": CALLER + limiter}
    audit = run_audit(tree(files), Config(), catalog)
    assert "external-calls-without-retry" not in project_wide(audit)
    assert not [s for s in audit.safeguards if s.what == "load-limit"]
    assert not [s for s in audit.sites if s.place.path.startswith("scripts/")]
    root = tree(files)
    (root / "app.py").unlink()
    alone = run_audit(root, Config(), catalog)
    assert [s.what for s in alone.sites] == ["external-http-call"] * 2


def test_calls_of_pages_and_of_command_lines_are_not_calls_of_the_service(tree: Tree, catalog: Catalog) -> None:
    page = "export const load = () => fetch('https://api.example.com/items')\nexport const more = () => fetch('https://b.example.com')\n"
    tool = f"import argparse\n{CALLER}\n\nparser = argparse.ArgumentParser()\n"
    audit = run_audit(tree({"app.py": PLAIN, "web/app.js": page, "tool.py": tool}), Config(), catalog)
    assert "external-calls-without-circuit-breaker" not in project_wide(audit)
    audit = run_audit(tree({"app.py": PLAIN, "web/app.js": page, "clients.py": CALLER}), Config(), catalog)
    assert project_wide(audit)["external-calls-without-circuit-breaker"] == "clients.py"


IMAGE = 'FROM python:3.12\nCMD ["uvicorn", "app:app"]\n'
COMPOSE = (
    "services:\n  api:\n    build: .\n    healthcheck:\n      test: [CMD, curl, -f, http://localhost:8000/health]\n"
)


def test_each_image_needs_a_health_check_unless_something_probes_the_service(tree: Tree, catalog: Catalog) -> None:
    files = {"app.py": PLAIN, "Dockerfile": IMAGE, "gpu/Dockerfile": IMAGE}
    audit = run_audit(tree(files), Config(), catalog)
    found = [f.place.path for f in audit.findings if f.rule_id == "dockerfile-without-healthcheck"]
    assert found == ["Dockerfile", "gpu/Dockerfile"]
    audit = run_audit(tree({**files, "compose.yaml": COMPOSE}), Config(), catalog)
    assert "dockerfile-without-healthcheck" not in project_wide(audit)


def test_only_work_that_a_request_handed_in_can_be_lost(tree: Tree, catalog: Catalog) -> None:
    started = (
        "import asyncio\n" + PLAIN + "\n\nasync def main() -> None:\n    task = asyncio.create_task(bot.start())\n"
    )
    assert "interrupted-jobs-never-recovered" not in project_wide(
        run_audit(tree({"app.py": started}), Config(), catalog)
    )
    accepted = PLAIN + (
        '\n\n@app.post("/documents")\nasync def upload(tasks: BackgroundTasks) -> dict:\n'
        "    tasks.add_task(convert)\n    return {}\n"
    )
    audit = run_audit(tree({"app.py": accepted}), Config(), catalog)
    assert project_wide(audit)["interrupted-jobs-never-recovered"] == "app.py"


REGISTRY = (
    "from fastapi import FastAPI\n\napp = FastAPI()\njobs: dict[str, str] = {}\n\n\n"
    '@app.post("/jobs")\nasync def start(name: str) -> None:\n    jobs[name] = "running"\n'
)


def test_a_thing_of_the_service_and_one_of_its_deployment_meet(tree: Tree, catalog: Catalog) -> None:
    check = "several-workers-with-in-process-state"
    image = 'FROM python:3.12\nCMD ["uvicorn", "app:app"]\n'
    audit = run_audit(tree({"api/app.py": REGISTRY, "api/pyproject.toml": "", "Dockerfile": image}), Config(), catalog)
    assert check not in project_wide(audit)
    image = 'FROM python:3.12\nCMD ["uvicorn", "app:app", "--workers", "4"]\n'
    audit = run_audit(tree({"Dockerfile": image}), Config(), catalog)
    assert project_wide(audit)[check] == "api/app.py"
