"""The command line as its users meet it: real processes, exit codes, one sentence for each fault."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from .conftest import ROOT

Tree = Callable[[Mapping[str, str | bytes]], Path]
CALL = {"a.py": 'import requests\n\nrequests.get("http://x")\n'}
GOOD = {"a.py": "x = 1\n"}


def resrules(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "resrules", *map(str, arguments)],
        capture_output=True, text=True, cwd=cwd, timeout=300, check=False, env={**os.environ, **environment},
    )  # fmt: skip


def one_sentence(done: subprocess.CompletedProcess[str], code: int) -> str:
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("resrules: ")]
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_version_and_help_answer_without_heavy_imports() -> None:
    assert resrules("--version").stdout.startswith("resrules ")
    script = (
        "import sys, resrules.__main__ as m, contextlib\n"
        "sys.argv = ['resrules', '--version']\n"
        "with contextlib.suppress(SystemExit): m.main()\n"
        "heavy = {'sarif', 'matplotlib', 'jinja2', 'requests', 'yaml', 'jsonschema', 'semgrep'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_run_writes_every_report_that_is_asked_for(tree: Tree, tmp_path: Path) -> None:
    out = {name: tmp_path / "out" / name for name in ("a.sarif", "a.json", "a.md")}
    done = resrules(
        "run", tree(CALL), "--no-cache", "--sarif", out["a.sarif"], "--json", out["a.json"], "--markdown", out["a.md"]
    )
    assert done.returncode == 0, done.stderr
    assert "Reliability score:" in done.stdout
    assert "\x1b[" not in done.stdout
    assert json.loads(out["a.sarif"].read_text())["version"] == "2.1.0"
    again = tmp_path / "again.md"
    assert resrules("report", out["a.json"], "--markdown", again, "-q").returncode == 0
    assert again.read_text() == out["a.md"].read_text()


def test_exit_codes_follow_the_findings_and_the_score(tree: Tree) -> None:
    root = tree(CALL)
    assert resrules("run", root, "-q", "--fail-on", "high").returncode == 1
    assert resrules("run", root, "-q", "--fail-on", "critical").returncode == 0
    assert resrules("run", root, "-q", "--min-score", "10").returncode == 1
    assert resrules("run", root, "-q", "--fail-on", "high", "--ignore", "Timeout").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["run", "nowhere"], "does not exist"),
        (["run", "LICENSE"], "not a file that resrules can audit"),
        (["run", ".", "--select", "requests-call-witout-timeout"], "did you mean 'requests-call-without-timeout'"),
        (["run", ".", "--config", "nowhere.toml"], "cannot be read"),
        (["explain", "no-such-rule"], "no rule is called"),
        (["report", "LICENSE"], "is not JSON"),
        (["report", "nowhere.json"], "cannot be read"),
        (["rules", "check", "nowhere"], "is not a folder"),
    ],
)
def test_wrong_usage_is_one_sentence(arguments: list[str], says: str) -> None:
    assert says in one_sentence(resrules(*arguments), 2)


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ("[tool.resrules]\nexlude = []\n", "did you mean 'exclude'"),
        ("[tool.resrules]\nfail-on = 'awful'\n", "is not a severity"),
        ("[tool.resrules]\njobs = -1\n", "whole number"),
        ("[tool.resrules\n", "not valid TOML"),
        ("[tool.resrules.severity]\nno-such-rule = 'high'\n", "no rule is called"),
    ],
)
def test_a_wrong_configuration_names_the_way_out(tree: Tree, config: str, says: str) -> None:
    assert says in one_sentence(resrules("run", tree({**CALL, "pyproject.toml": config})), 2)


def test_the_configuration_of_the_target_is_obeyed(tree: Tree, tmp_path: Path) -> None:
    config = (
        '[tool.resrules]\nfail-on = "medium"\n[tool.resrules.severity]\nrequests-call-without-timeout = "monitor"\n'
    )
    report = tmp_path / "a.json"
    resrules("run", tree({**CALL, "pyproject.toml": config}), "-q", "--json", report)
    findings = json.loads(report.read_text())["findings"]
    assert {f["severity"] for f in findings if f["rule"] == "requests-call-without-timeout"} == {"MONITOR"}


def test_a_report_that_cannot_be_written_costs_only_itself(tree: Tree, tmp_path: Path) -> None:
    good = tmp_path / "good.json"
    done = resrules("run", tree(CALL), "--sarif", "/proc/none/a.sarif", "--json", good, "--no-cache")
    assert "cannot be written" in one_sentence(done, 3)
    assert good.is_file()
    if Path("/dev/full").exists():
        assert "cannot be written" in one_sentence(resrules("run", tree(CALL), "-q", "--json", "/dev/full"), 3)


def test_broken_rules_are_named_with_file_and_line(tree: Tree, tmp_path: Path) -> None:
    rules = tmp_path / "rules" / "python"
    rules.mkdir(parents=True)
    (rules / "a.yml").write_text("rules:\n  - id: a\n    message: [\n")
    assert "a.yml:" in one_sentence(resrules("run", tree(CALL), "--rules", tmp_path / "rules"), 2)


def test_an_absent_engine_is_one_sentence(tree: Tree, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from resrules.engines import semgrep\n"
        "import shutil; shutil.which = lambda name: None\n"
        f"sys.executable = {str(tmp_path / 'python')!r}\n"
        f"sys.argv = ['resrules', 'run', {str(tree(CALL))!r}, '--no-cache']\n"
        "from resrules.__main__ import main; main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert "pip install semgrep" in one_sentence(done, 3)


def test_a_crashing_engine_loses_nothing_silently(tree: Tree, tmp_path: Path) -> None:
    fake = tmp_path / "bin"
    fake.mkdir()
    (fake / "semgrep").write_text("#!/bin/sh\necho boom >&2\nexit 139\n")
    (fake / "semgrep").chmod((fake / "semgrep").stat().st_mode | stat.S_IXUSR)
    (fake / "python").symlink_to(sys.executable)
    script = (
        f"import sys; sys.executable = {str(fake / 'python')!r}\n"
        f"sys.argv = ['resrules', 'run', {str(tree(CALL))!r}, '--no-cache']\n"
        "from resrules.__main__ import main; main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert "boom" in one_sentence(done, 3)


def test_an_interrupted_run_leaves_no_child_behind(tree: Tree) -> None:
    files = {f"a{n}.py": "import requests\n" + f"requests.get('http://x/{n}')\n" * 3000 for n in range(8)}
    child = subprocess.Popen(
        [sys.executable, "-m", "resrules", "run", str(tree(files)), "--no-cache", "--jobs", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(2)
    child.send_signal(signal.SIGTERM)
    child.communicate(timeout=30)
    assert child.returncode == 128 + signal.SIGTERM
    left = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=False).stdout
    assert str(tree({})) not in left


def test_a_time_limit_gives_an_incomplete_audit(tree: Tree) -> None:
    files = {f"a{n}.py": "import requests\n" + f"requests.get('http://x/{n}')\n" * 4000 for n in range(8)}
    done = resrules("run", tree(files), "--timeout", "1", "--no-cache", "--jobs", "1")
    assert "incomplete" in one_sentence(done, 3)


def test_rules_are_listed_shown_and_explained() -> None:
    listed = resrules("rules", "list", "--category", "Timeout")
    assert "requests-call-without-timeout" in listed.stdout
    assert "rules:" in resrules("rules", "show", "requests-call-without-timeout").stdout
    assert "**Trade-off**" in resrules("explain", "requests-call-without-timeout").stdout


def test_the_completion_script_is_printed() -> None:
    assert "_RESRULES_COMPLETE" in resrules("completion", "bash").stdout
