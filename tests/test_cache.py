"""The caches: the same output with a cold, warm, partly warm, corrupt and absent cache."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from resrules.audit import run_audit
from resrules.cache import ResultCache, cache_files
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.report.document import build_document, dump
from resrules.sarif import sarif_log

BAD = 'import requests\n\nrequests.get("http://x")\n'
CONTENTS = [BAD, "x = 1\n", BAD + BAD, "def x(:\n", 'import sqlite3\n\nsqlite3.connect("a")\n']
NAMES = ["a.py", "b.py", "sub/c.py"]


def output(root: Path, catalog: Catalog, cache: Path | None) -> str:
    audit = run_audit(root, Config(jobs=1), catalog, cache_folder=cache)
    return dump(build_document(audit, catalog)) + dump(sarif_log(audit, catalog, everything=True))


STEPS = st.lists(
    st.tuples(st.sampled_from(["write", "delete", "move", "touch", "corrupt"]), st.sampled_from(NAMES),
              st.sampled_from(CONTENTS), st.sampled_from(NAMES)),
    min_size=1, max_size=3,
)  # fmt: skip


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_a_warm_cache_gives_the_same_output_as_none(catalog: Catalog, steps: list[tuple[str, str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root, cache = Path(folder) / "code", Path(folder) / "cache"
        (root / "sub").mkdir(parents=True)
        (root / "keep.py").write_text(BAD)
        output(root, catalog, cache)
        for action, name, content, other in steps:
            path = root / name
            if action == "write":
                path.write_text(content)
            elif action == "delete":
                path.unlink(missing_ok=True)
            elif action == "move" and path.exists():
                shutil.move(path, root / other)
            elif action == "touch" and path.exists():
                os.utime(path, (1, 1))
            elif action == "corrupt":
                for file, _, _ in cache_files(cache):
                    file.write_text("{")
        warm = json.loads(output(root, catalog, cache).split("\n}\n")[0] + "\n}")
        cold = json.loads(output(root, catalog, None).split("\n}\n")[0] + "\n}")
        warm["skipped"] = [notice for notice in warm["skipped"] if notice["kind"] != "cache"]
        assert warm == cold


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    root.mkdir()
    (root / "a.py").write_text(BAD)
    (root / "b.py").write_text("x = 1\n")
    for path in root.iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))
    return root


def run(root: Path, cache: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "resrules", "run", str(root), "--cache-dir", str(cache), "-q", *more],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_an_unchanged_tree_is_answered_without_the_engine(project: Path, tmp_path: Path) -> None:
    reports = [tmp_path / f"{n}.json" for n in range(2)]
    time.sleep(2.1)  # files younger than the clock's resolution are looked at again
    assert run(project, tmp_path / "cache", "--json", str(reports[0])).returncode == 0
    script = (
        "import subprocess, sys\n"
        "from resrules.engines import semgrep\n"
        "def scan(*args, **kwargs): raise AssertionError('the engine was started')\n"
        "semgrep.scan = scan\n"
        f"sys.argv = ['resrules', 'run', {str(project)!r}, '--cache-dir', {str(tmp_path / 'cache')!r}, '-q', '--json',"
        f" {str(reports[1])!r}]\n"
        "from resrules.__main__ import main; main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert reports[0].read_bytes() == reports[1].read_bytes()


def test_a_changed_file_is_seen(project: Path, tmp_path: Path) -> None:
    report = tmp_path / "a.json"
    run(project, tmp_path / "cache")
    (project / "b.py").write_text(BAD)
    run(project, tmp_path / "cache", "--json", str(report))
    found = {f["path"] for f in json.loads(report.read_text())["findings"] if f["scope"] == "place"}
    assert found == {"a.py", "b.py"}


def test_a_moved_checkout_finds_its_cache(project: Path, tmp_path: Path) -> None:
    cache = ResultCache(tmp_path / "cache", project, "key")
    assert cache.get("a.py") is None
    cache.put("a.py", [], [], 3)
    cache.save()
    moved = tmp_path / "elsewhere" / "project"
    shutil.copytree(project, moved)
    again = ResultCache(tmp_path / "cache", moved, "key")
    again.load()
    entry = again.get("a.py")
    assert entry is not None
    assert entry.lines == 3
    (moved / "a.py").write_text(BAD + BAD)
    assert again.get("a.py") is None


def test_a_cache_that_cannot_be_written_costs_only_speed(project: Path) -> None:
    assert run(project, Path("/proc/none")).returncode == 0


def test_the_cache_is_shown_and_cleared(project: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    run(project, cache)
    for command, says in (("info", " files, "), ("clear", "files removed"), ("info", ": 0 files")):
        done = subprocess.run(
            [sys.executable, "-m", "resrules", "cache", command, "--cache-dir", str(cache)],
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert says in done.stdout


def findings(report: Path) -> set[tuple[str, str]]:
    return {(f["rule"], f["path"]) for f in json.loads(report.read_text())["findings"]}


def test_content_with_the_old_size_and_time_is_seen(project: Path, tmp_path: Path) -> None:
    """A restored backup or a clock set back: size and modification time are those of before."""
    cache, report = tmp_path / "cache", tmp_path / "a.json"
    good = BAD.replace('"http://x"', "url,timeout=1")[: len(BAD)].ljust(len(BAD))
    (project / "a.py").write_text(good)
    os.utime(project / "a.py", (1_600_000_000, 1_600_000_000))
    run(project, cache)
    (project / "a.py").write_text(BAD)
    os.utime(project / "a.py", (1_600_000_000, 1_600_000_000))
    run(project, cache, "--json", str(report))
    assert ("requests-call-without-timeout", "a.py") in findings(report)


def test_a_time_in_the_future_hides_no_change(project: Path, tmp_path: Path) -> None:
    cache, report = tmp_path / "cache", tmp_path / "a.json"
    for content in ("x = 1\n", BAD):
        (project / "b.py").write_text(content)
        os.utime(project / "b.py", (4_000_000_000, 4_000_000_000))
        run(project, cache, "--json", str(report))
    assert ("requests-call-without-timeout", "b.py") in findings(report)


def test_runs_at_the_same_time_and_a_killed_one_leave_a_sound_cache(project: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    command = [sys.executable, "-m", "resrules", "run", str(project), "--cache-dir", str(cache), "-q", "--json"]
    running = [subprocess.Popen([*command, str(tmp_path / f"{n}.json")]) for n in range(3)]
    killed = subprocess.Popen([*command, str(tmp_path / "killed.json")])
    time.sleep(1)
    killed.kill()
    killed.wait()
    assert [process.wait(timeout=120) for process in running] == [0, 0, 0]
    assert run(project, cache, "--json", str(tmp_path / "3.json")).returncode == 0
    reports = {(tmp_path / f"{n}.json").read_bytes() for n in range(4)}
    assert len(reports) == 1
    assert "cache" not in {notice["kind"] for notice in json.loads(reports.pop())["skipped"]}
