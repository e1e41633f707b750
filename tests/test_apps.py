"""The sample applications: both start, the hardened one withstands what it should, and the audit tells them apart.

Docling and the other heavy libraries are replaced by the stand-ins of testdata/apps/stubs.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.discover import discover
from resrules.model import SECTIONS, Audit, Severity

from tests.golden import APPS, GOLDEN, ROOT, golden_report

HURRIED = APPS / "docling_interactive"
HARDENED = APPS / "docling_interactive_hardened"
STUBS = APPS / "stubs"
PDF = b"%PDF-1.4\n%%EOF\n"

needs_311 = pytest.mark.skipif(sys.version_info < (3, 11), reason="the hardened back end needs Python 3.11")


# starting a back end as its own process


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def server(app: Path, *target: str, data: Path, **environment: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Run a back end with uvicorn until the block ends; gives its address and process."""
    port = free_port()
    data.mkdir(exist_ok=True)
    log = data / "server.log"
    command = [sys.executable, "-m", "uvicorn", *target, "--host", "127.0.0.1", "--port", str(port)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(app / "backend"), str(STUBS)]), **environment},
            cwd=data,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_until(lambda: answers(f"{address}/health", process, log), 60)
        yield address, process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        process.kill()
        process.wait(5)


def answers(url: str, process: subprocess.Popen[bytes], log: Path) -> bool:
    """Whether a server answers 200; fails with its log when it ended."""
    assert process.poll() is None, log.read_text(errors="replace")
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.TransportError:
        return False


def wait_until(condition: Callable[[], bool], limit: float) -> None:
    """Wait until a condition holds."""
    deadline = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


# the hurried one


def test_the_hurried_back_end_starts_and_processes_a_document(tmp_path: Path) -> None:
    closed = f"http://127.0.0.1:{free_port()}"
    settings = {"DATA_DIR": str(tmp_path / "data"), "VLM_URL": closed, "LABEL_STUDIO_URL": closed}
    with (
        server(HURRIED, "app.main:app", data=tmp_path / "run", **settings) as (address, _),
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        created = client.post("/api/documents", files={"file": ("a.pdf", PDF)})
        assert created.status_code == 200
        document = f"/api/documents/{created.json()['id']}"
        wait_until(lambda: bool(client.get(document).json()["status"] == "done"), 60)
        assert len(client.get(document).json()["result"]["pages"]) == 1
        assert client.get("/health/ready").json() == {"status": "ready"}
        assert client.post(document.replace("documents", "export") + "/label-studio", json={}).status_code == 500


# the hardened one

Start = Callable[..., AbstractContextManager[TestClient]]


@pytest.fixture(scope="module")
def hardened() -> Iterator[Callable[[str], Any]]:
    """Import modules of the hardened back end, beside the stand-ins; both are gone after the tests of this file."""
    before = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(STUBS))
        patch.syspath_prepend(str(HARDENED / "backend"))
        yield importlib.import_module
        for name in set(sys.modules) - before:
            if name.split(".")[0] in ("app", "docling", "cv2", "pdf2image", "pytesseract"):
                del sys.modules[name]


@pytest.fixture
def start(hardened: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Start the hardened application in this process; every external service is a closed port."""
    main, settings_module = hardened("app.main"), hardened("app.settings")
    closed = f"http://127.0.0.1:{free_port()}"

    def build(*, slow: float = 0, broken: bool = False, **changes: Any) -> TestClient:
        monkeypatch.setenv("STUB_DOCLING_SECONDS", str(slow))
        monkeypatch.setenv("STUB_DOCLING_BROKEN", "1" if broken else "")
        values = {
            "data_dir": tmp_path / "data",
            "vlm_url": closed,
            "label_studio_url": closed,
            "worker_processes": 1,
            "concurrent_documents": 1,
            "retry_initial_delay": 0.1,
            "min_free_disk_bytes": 0,
            "overload_time": 3600,
            "drain_timeout": 0,
            "sqlite_busy_timeout": 0.1,
            **changes,
        }
        settings = settings_module.Settings(**values)
        # the log belongs to pytest here
        monkeypatch.setattr(main, "configure_logging", lambda level: None)
        return TestClient(main.create_app(settings), raise_server_exceptions=False)

    return build


def upload(client: TestClient, content: bytes = PDF, name: str = "report.pdf") -> httpx.Response:
    """Upload a document."""
    response: httpx.Response = client.post("/api/documents", files={"file": (name, content)})
    return response


def finished(client: TestClient, document_id: str, limit: float = 60) -> dict[str, Any]:
    """Return a document when it is done or failed."""
    wait_until(lambda: client.get(f"/api/documents/{document_id}").json()["status"] in ("done", "failed"), limit)
    document: dict[str, Any] = client.get(f"/api/documents/{document_id}").json()
    return document


@needs_311
def test_a_document_goes_through_all_stages_without_the_external_services(start: Start) -> None:
    with start() as client:
        assert client.get("/health/live").json() == {"status": "alive"}
        assert client.get("/health/ready").status_code == 200
        created = upload(client)
        assert created.status_code == 202
        document_id = created.json()["id"]
        messages: list[dict[str, Any]] = []
        with client.websocket_connect(f"/ws/{document_id}") as websocket:
            while not messages or messages[-1]["type"] not in ("done", "failed"):
                messages.append(websocket.receive_json())
        assert messages[0]["type"] == "state"
        assert messages[-1]["type"] == "done"
        document = finished(client, document_id)
        assert document["status"] == "done"
        assert [part["stage"] for part in document["degraded"]] == ["captions"]
        result = document["result"]
        assert result["tables"][0]["rows"] == [["a", "b"], ["1", "2"]]
        assert (result["headings"], result["formulas"]) == (["Annual report"], ["x^2"])
        assert result["figures"][0]["caption"] is None
        assert client.get(f"/api/documents/{document_id}/pages/0").json()["text"].startswith("Revenue")
        assert client.get(f"/api/documents/{document_id}/pages/7").status_code == 404
        assert client.get(f"/api/documents/{document_id}/preview").status_code == 200
        export = client.post(f"/api/export/{document_id}/label-studio", json={})
        assert (export.status_code, export.json()["queued"]) == (503, True)
        assert int(export.headers["Retry-After"]) > 0
        assert client.get("/api/documents/models").status_code == 503
        assert "docling_stage_seconds" in client.get("/metrics").text
        assert client.get("/health/ready").status_code == 200
        assert client.post("/api/documents/batch", json={"document_ids": [document_id]}).json() == {"processed": 1}
        assert finished(client, document_id)["status"] == "done"
        files = [("files", ("b.pdf", PDF)), ("files", ("c.exe", PDF))]
        several = client.post("/api/documents/many", files=files).json()
        assert (len(several["created"]), several["refused"][0]["filename"]) == (1, "c.exe")
        assert finished(client, several["created"][0])["status"] == "done"
        again = client.post(f"/api/documents/{document_id}/stages/headings")
        assert (again.status_code, again.json()["stage"]) == (200, "headings")
        assert client.delete(f"/api/documents/{document_id}").status_code == 200
        assert client.get(f"/api/documents/{document_id}").status_code == 404


@needs_311
def test_a_full_queue_refuses_and_what_was_accepted_survives_a_restart(start: Start, tmp_path: Path) -> None:
    with start(slow=60, queue_size=1) as client:
        first = upload(client).json()["id"]
        wait_until(lambda: client.get(f"/api/documents/{first}").json()["stage"] == "layout", 30)
        second = upload(client).json()["id"]
        refused = upload(client)
        assert (refused.status_code, refused.json()["error"]) == (429, "queue_full")
        assert int(refused.headers["Retry-After"]) > 0
        ready = client.get("/health/ready")
        assert ready.status_code == 503
        assert ready.json()["checks"]["queue"] == {"ok": False, "depth": 1, "maximum": 1}
        assert client.get("/health/live").status_code == 200
    assert json.loads((tmp_path / f"data/checkpoints/{first}.json").read_text())["stage"] == "ocr"
    with start() as client:
        for document_id in (first, second):
            assert finished(client, document_id)["status"] == "done"
        query = "SELECT stage, COUNT(*) FROM events WHERE document_id = ? GROUP BY stage"
        with contextlib.closing(sqlite3.connect(tmp_path / "data/docling.db")) as database:
            counts = dict(database.execute(query, (first,)).fetchall())
        # what was finished before the restart is not done again
        assert (counts["ocr"], counts["layout"]) == (1, 2)


@needs_311
def test_a_stage_that_hangs_is_ended_and_replaced_by_a_simpler_one(start: Start) -> None:
    with start(slow=60, stage_timeout=3) as client:
        document = finished(client, upload(client).json()["id"])
        assert document["status"] == "done"
        assert [part["stage"] for part in document["degraded"]] == ["layout"]
        paragraph = {"label": "text", "text": "Revenue grew by $x^2$ percent."}
        assert document["result"]["pages"][0]["regions"] == [paragraph]
        assert client.get("/health/ready").json()["checks"]["workers"]["alive"] == 1


@needs_311
@pytest.mark.parametrize(
    ("content", "name", "status"),
    [(b"%PDF-" + bytes(5000), "large.pdf", 413), (bytes(200_000), "huge.pdf", 413), (PDF, "program.exe", 422)],
)
def test_what_cannot_be_taken_is_refused(start: Start, tmp_path: Path, content: bytes, name: str, status: int) -> None:
    with start(max_upload_bytes=4096) as client:
        assert upload(client, content, name).status_code == status
        assert list((tmp_path / "data/uploads").iterdir()) == []


@needs_311
def test_a_file_that_is_no_document_fails_with_a_reason(start: Start) -> None:
    with start() as client:
        document = finished(client, upload(client, b"hello").json()["id"])
        assert (document["status"], document["error"]) == ("failed", "the file is not a PDF")


@needs_311
def test_the_service_is_not_ready_while_its_database_is_locked(start: Start, tmp_path: Path) -> None:
    with start() as client:
        other = sqlite3.connect(tmp_path / "data/docling.db", isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
            started = time.monotonic()
            ready = client.get("/health/ready")
            assert time.monotonic() - started < 8  # 5 s, and the work of a busy machine
            assert (ready.status_code, ready.json()["checks"]["database"]["ok"]) == (503, False)
            refused = upload(client)
            assert (refused.status_code, refused.json()["error"]) == (503, "database_unavailable")
            assert client.get("/api/documents").json() == []
            assert client.get("/health/live").status_code == 200
            other.execute("ROLLBACK")
        finally:
            other.close()
        assert client.get("/health/ready").status_code == 200
        assert upload(client).status_code == 202


@needs_311
def test_the_service_is_not_ready_before_it_has_started(start: Start) -> None:
    client = start()
    assert isinstance(client, TestClient)
    assert client.get("/health/live").status_code == 200
    assert client.get("/health/ready").status_code == 503


@needs_311
def test_a_full_disk_refuses_uploads(start: Start) -> None:
    with start(min_free_disk_bytes=2**60) as client:
        assert upload(client).status_code == 507
        ready = client.get("/health/ready")
        assert (ready.status_code, ready.json()["checks"]["resources"]["ok"]) == (503, False)


@needs_311
def test_damaged_models_end_the_start(start: Start) -> None:
    with pytest.raises(Exception, match="model file is damaged"), start(broken=True):
        pass


@needs_311
def test_wrong_settings_end_the_start(hardened: Callable[[str], Any]) -> None:
    settings = hardened("app.settings").Settings
    with pytest.raises(ValueError, match="retry_attempts"):
        settings(retry_attempts=50)
    with pytest.raises(ValueError, match="stage_timeout must not be above"):
        settings(stage_timeout=60, pipeline_timeout=10)


@needs_311
def test_a_damaged_checkpoint_gives_way_to_the_previous_one(hardened: Callable[[str], Any], tmp_path: Path) -> None:
    checkpoints, errors = hardened("app.checkpoints"), hardened("app.errors")
    newest = tmp_path / "d.json"
    assert checkpoints.load(tmp_path, "d", 1) is None
    checkpoints.save(tmp_path, "d", "ocr", {"pages": 1}, 1)
    checkpoints.save(tmp_path, "d", "layout", {"pages": 2}, 1)
    assert checkpoints.load(tmp_path, "d", 1) == ("layout", {"pages": 2})
    newest.write_bytes(newest.read_bytes()[:40])
    assert checkpoints.load(tmp_path, "d", 1) == ("ocr", {"pages": 1})
    assert (tmp_path / "d.json.corrupt").exists()
    previous = tmp_path / "d.json.previous"
    previous.write_text(previous.read_text().replace('pages\\": 1', 'pages\\": 9'))
    with pytest.raises(errors.CheckpointError, match="no usable checkpoint"):
        checkpoints.load(tmp_path, "d", 1)
    assert [path.name for path in tmp_path.glob("*.tmp")] == []


@needs_311
def test_a_locked_checkpoint_is_waited_for_only_so_long(hardened: Callable[[str], Any], tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    checkpoints, errors = hardened("app.checkpoints"), hardened("app.errors")
    with (tmp_path / "d.lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(errors.LockTimeoutError):
            checkpoints.save(tmp_path, "d", "ocr", {}, 0.2)
    checkpoints.save(tmp_path, "d", "ocr", {}, 0.2)


@needs_311
def test_a_breaker_opens_tries_again_and_closes(hardened: Callable[[str], Any]) -> None:
    errors = hardened("app.errors")
    now = [0.0]
    breaker = hardened("app.breaker").CircuitBreaker(
        "test", failures=5, window=10, open_time=30, successes=3,
        counts=lambda error: isinstance(error, OSError), clock=lambda: now[0],
    )  # fmt: skip

    def call(error: Exception | None = None) -> None:
        with contextlib.suppress(OSError, ValueError), breaker.protect():
            if error:
                raise error

    for _ in range(9):
        call(ValueError())  # a refused request says nothing about the service
    for _ in range(4):
        call(OSError())
    assert breaker.state == "closed"
    call(OSError())
    assert breaker.state == "open"
    with pytest.raises(errors.CircuitOpenError):
        call()
    now[0] = 31
    assert breaker.state == "half-open"
    call(OSError())
    assert breaker.state == "open"
    now[0] = 62
    for _ in range(3):
        call()
    assert breaker.state == "closed"


@needs_311
def test_sigterm_interrupts_with_a_limit_and_nothing_is_lost(tmp_path: Path) -> None:
    closed = f"http://127.0.0.1:{free_port()}"
    settings = {
        "DOCLING_DATA_DIR": str(tmp_path / "data"), "DOCLING_VLM_URL": closed, "DOCLING_LABEL_STUDIO_URL": closed,
        "DOCLING_WORKER_PROCESSES": "1", "DOCLING_CONCURRENT_DOCUMENTS": "1",
        "DOCLING_DRAIN_TIMEOUT": "1", "DOCLING_OVERLOAD_TIME": "3600",
        "DOCLING_MIN_FREE_DISK_BYTES": "0", "STUB_DOCLING_SECONDS": "60",
    }  # fmt: skip
    run = tmp_path / "run"
    with server(HARDENED, "--factory", "app.main:create_app", data=run, **settings) as (address, process):
        created = httpx.post(f"{address}/api/documents", files={"file": ("a.pdf", PDF)}, timeout=30)
        document = f"{address}/api/documents/{created.json()['id']}"
        wait_until(lambda: bool(httpx.get(document, timeout=30).json()["stage"] == "layout"), 30)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        process.wait(40)
        assert time.monotonic() - started < 30
    log = (run / "server.log").read_text()
    assert "1 documents are interrupted; they go on at the next start" in log
    assert "the service is closed" in log
    with contextlib.closing(sqlite3.connect(tmp_path / "data/docling.db")) as database:
        assert database.execute("SELECT status, stage FROM documents").fetchall() == [("running", "layout")]


# the audit of both


@pytest.fixture(scope="session")
def hurried_audit(catalog: Catalog) -> Audit:
    return run_audit(HURRIED, Config(), catalog)


@pytest.fixture(scope="session")
def hardened_audit(catalog: Catalog) -> Audit:
    return run_audit(HARDENED, Config(), catalog)


def test_the_hurried_application_scores_low(hurried_audit: Audit) -> None:
    assert hurried_audit.score.overall <= 3


def test_the_hurried_application_has_a_finding_in_every_section(hurried_audit: Audit) -> None:
    found = {finding.section for finding in hurried_audit.findings}
    assert [section for section in SECTIONS if section not in found] == []


def test_the_hardened_application_scores_high(hardened_audit: Audit) -> None:
    assert hardened_audit.score.overall >= 9


def test_the_hardened_application_has_nothing_to_mend(hardened_audit: Audit) -> None:
    worse = {(f.rule_id, f.place.path) for f in hardened_audit.findings if f.severity is not Severity.MONITOR}
    assert worse == set()


def test_both_audits_are_complete(hurried_audit: Audit, hardened_audit: Audit) -> None:
    assert (hurried_audit.complete, hardened_audit.complete) == (True, True)


def test_the_report_of_the_hurried_application_is_the_golden_one(hurried_audit: Audit, catalog: Catalog) -> None:
    report = golden_report(hurried_audit, catalog)
    assert report == GOLDEN.read_text(encoding="utf-8"), "read the difference, then run: python -m tests.golden"


def test_the_applications_are_left_out_of_an_audit_of_this_repository() -> None:
    paths = [file.path for file in discover(ROOT).files]
    assert [path for path in paths if path.startswith("testdata/")] == []
    assert any(path == "backend/app/main.py" for path in (file.path for file in discover(HURRIED).files))
