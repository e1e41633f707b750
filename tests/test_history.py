"""``resrules trend`` and ``resrules export``: the history of a project, and SARIF in other forms."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
ONLY = ("--select", "requests-call-without-timeout")
BAD = 'import requests\n\nrequests.get("http://a")\nrequests.get("http://b")\n'
BETTER = 'import requests\n\nrequests.get("http://a", timeout=5)\nrequests.get("http://b")\nrequests.get("http://c")\n'


@pytest.fixture
def reports(tree: Tree, tmp_path: Path) -> Path:
    """Two reports of one project, of which the second has one finding mended and one new."""
    folder = tmp_path / "reports"
    for name, source in (("run-9", BAD), ("run-10", BETTER)):
        done = resrules("run", tree({"a.py": source}), "-q", *ONLY, "--json", folder / f"{name}.json")
        assert done.returncode == 0, done.stderr
    return folder


def test_the_trend_tells_what_is_new_and_what_is_gone(reports: Path, tmp_path: Path) -> None:
    done = resrules("trend", reports, "--markdown", tmp_path / "t.md", "--html", tmp_path / "t.html")
    assert done.returncode == 0, done.stderr
    rows = [line.split() for line in done.stdout.splitlines()]
    assert rows[0] == ["Report", "Score", "CRITICAL", "HIGH", "MEDIUM", "MONITOR", "All", "New", "Gone"]
    assert (rows[1][0], rows[1][-1]) == ("run-9", "2")
    assert (rows[2][0], rows[2][-3:]) == ("run-10", ["2", "+1", "-1"])
    assert "| run-10 |" in (tmp_path / "t.md").read_text()
    page = (tmp_path / "t.html").read_text()
    assert page.count("<circle") == 2
    assert 'aria-label="Score over time: run-9' in page


def test_a_trend_of_what_is_no_report_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    assert "is not a report" in one_sentence(resrules("trend", tmp_path), 2)
    assert "cannot be read" in one_sentence(resrules("trend", tmp_path / "b.json"), 2)


@pytest.fixture
def sarif(tree: Tree, tmp_path: Path) -> Path:
    """A full SARIF file with two findings, of which one is suppressed."""
    source = BAD.replace('b")', 'b")  # resrules: ignore[requests-call-without-timeout] why')
    resrules("run", tree({"a.py": source}), "-q", *ONLY, "--sarif-full", tmp_path / "a.sarif")
    return tmp_path / "a.sarif"


def test_a_csv_holds_the_live_findings(sarif: Path) -> None:
    done = resrules("export", sarif, "--to", "csv")
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(io.StringIO(sarif.with_suffix(".csv").read_text())))
    assert [(row["Code"], row["Location"], row["Line"]) for row in rows] == [
        ("requests-call-without-timeout", "a.py", "3")
    ]


def test_word_html_and_summary_are_whole(sarif: Path, tmp_path: Path) -> None:
    for form, name in (("word", "a.docx"), ("html-table", "a.html"), ("summary", "a.txt")):
        done = resrules("export", sarif, "--to", form, "-o", tmp_path / name)
        assert done.returncode == 0, done.stderr
        assert done.stdout == f"wrote {tmp_path / name}\n"
    with zipfile.ZipFile(tmp_path / "a.docx") as document:
        assert b"requests-call-without-timeout" in document.read("word/document.xml")
    assert "requests-call-without-timeout" in (tmp_path / "a.html").read_text()
    assert "error: 1" in (tmp_path / "a.txt").read_text()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "is not JSON"),
        ('{"version": "1.0.0", "runs": []}', "is not SARIF 2.1.0"),
        ('{"version": "2.1.0", "runs": [{"results": [{"message": 1}]}]}', "cannot read"),
        ("[]", "is not SARIF 2.1.0"),
    ],
)
def test_broken_sarif_is_one_sentence_and_leaves_nothing(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "a.sarif").write_text(content)
    assert says in one_sentence(resrules("export", tmp_path / "a.sarif", "--to", "csv"), 2)
    assert not (tmp_path / "a.csv").exists()


def test_another_tools_sarif_is_taken_too(tmp_path: Path) -> None:
    result = {
        "ruleId": "S113", "level": "warning", "message": {"text": "no timeout"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "x.py"}, "region": {"startLine": 7}}}],
    }  # fmt: skip
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "other", "rules": []}}, "results": [result]}]}
    (tmp_path / "a.sarif").write_text(json.dumps(log))
    assert resrules("export", tmp_path / "a.sarif", "--to", "csv").returncode == 0
    assert "S113" in (tmp_path / "a.csv").read_text()
