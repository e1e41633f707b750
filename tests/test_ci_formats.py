"""The reports that CI servers read: annotations, GitLab's two, JUnit, and the summary with what is new."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.comparison import compare, new_at_or_above
from resrules.config import Config
from resrules.model import CATEGORIES, Severity
from resrules.report.annotations import SHOWN, render_annotations
from resrules.report.document import build_document
from resrules.report.gitlab import code_quality, sast
from resrules.report.junit import render_junit
from resrules.report.summary import MARKER, MAX_LENGTH, render_summary

from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
Document = dict[str, Any]

HOSTILE = (
    "import requests\n\n"
    "def f():\n"
    "    return requests.get('</summary><img src=x>@everyone %0A::error::x ``` \\x07', headers={'a': '🙂'})\n"
)
CALL = "import requests\n\nrequests.get('http://x')\n"


@pytest.fixture
def document(tree: Tree, catalog: Catalog) -> Document:
    root = tree({"shop/a.py": HOSTILE, "shop/b.py": CALL, "bell.py": CALL.replace("x'", "\x07'")})
    return build_document(run_audit(root, Config(), catalog), catalog)


def many(document: Document, count: int) -> Document:
    """The document with copies of its first finding, so many that limits matter."""
    copies = [{**document["findings"][0], "fingerprint": f"{n:032x}", "number": n + 1} for n in range(count)]
    return {**document, "findings": copies}


# -- annotations ----------------------------------------------------------------------------------------------------


def test_annotations_stand_at_their_lines_and_nothing_of_the_code_becomes_a_command(document: Document) -> None:
    lines = render_annotations(document, "backend/", document["findings"]).splitlines()
    command = re.compile(r"::(error|warning|notice) (?P<properties>[^:\n]*)::(?P<message>[^\n]*)")
    for line, finding in zip(lines, document["findings"], strict=True):
        found = command.fullmatch(line)
        assert found, line
        properties = dict(part.split("=", 1) for part in found["properties"].split(","))
        assert properties["file"] == f"backend/{finding['path']}"
        assert properties["line"] == str(finding["line"])
        assert finding["help"] in found["message"]
    assert lines[0].startswith("::error ")


def test_what_github_would_not_show_is_counted(document: Document) -> None:
    shown = render_annotations(document, "", many(document, 300)["findings"]).splitlines()
    assert sum(line.startswith("::error") for line in shown) == SHOWN
    assert "290 more findings" in shown[-1]
    monitor = [{**finding, "severity": "MONITOR"} for finding in many(document, 300)["findings"]]
    shown = render_annotations(document, "", monitor).splitlines()
    assert len(shown) == SHOWN
    assert "291 more findings" in shown[-1]


# -- GitLab ---------------------------------------------------------------------------------------------------------


def test_the_code_quality_report_has_what_gitlab_reads(document: Document) -> None:
    report = code_quality(document, "backend")
    assert len({issue["fingerprint"] for issue in report}) == len(report) == len(document["findings"])
    for issue in report:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["check_name"].startswith("resrules/")
        assert issue["description"]
        assert issue["location"]["path"].startswith("backend/")
        assert not issue["location"]["path"].startswith(("./", "/"))
        assert issue["location"]["lines"]["begin"] >= 1


SAST_SCHEMA = {
    # the parts of GitLab's schema 15.0.4 that say what a report must have
    "type": "object",
    "required": ["scan", "version", "vulnerabilities"],
    "properties": {
        "version": {"pattern": r"^[0-9]+\.[0-9]+\.[0-9]+$"},
        "schema": {"pattern": "^https?://.+"},
        "scan": {
            "required": ["analyzer", "end_time", "scanner", "start_time", "status", "type"],
            "properties": {
                "start_time": {"pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$"},
                "end_time": {"pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$"},
                "status": {"enum": ["success", "failure"]},
                "type": {"enum": ["sast"]},
                "analyzer": {"$ref": "#/$defs/tool"},
                "scanner": {"$ref": "#/$defs/tool"},
                "messages": {
                    "items": {
                        "required": ["level", "value"],
                        "properties": {"level": {"enum": ["info", "warn", "fatal"]}, "value": {"minLength": 1}},
                    }
                },
            },
        },
        "vulnerabilities": {
            "items": {
                "required": ["id", "identifiers", "location"],
                "properties": {
                    "id": {"minLength": 1},
                    "name": {"type": "string", "maxLength": 255},
                    "description": {"type": "string", "maxLength": 1048576},
                    "severity": {"enum": ["Info", "Unknown", "Low", "Medium", "High", "Critical"]},
                    "solution": {"type": "string", "maxLength": 7000},
                    "identifiers": {
                        "minItems": 1,
                        "items": {
                            "required": ["type", "name", "value"],
                            "properties": {"url": {"pattern": "^https?://.+"}},
                        },
                    },
                    "links": {"items": {"required": ["url"], "properties": {"url": {"pattern": "^https?://.+"}}}},
                    "location": {
                        "properties": {"file": {"type": "string"}, "start_line": {"type": "number"}},
                    },
                },
            }
        },
    },
    "$defs": {
        "tool": {
            "required": ["id", "name", "version", "vendor"],
            "properties": {"vendor": {"required": ["name"]}, "url": {"pattern": "^https?://.+"}},
        }
    },
}


def test_the_sast_report_has_what_gitlab_checks(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    from jsonschema import Draft7Validator

    lost = {"level": "error", "kind": "timeout", "text": "stopped", "path": "", "rule": ""}
    broken = {**document, "complete": False, "skipped": [lost]}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for report in (sast(document, ""), sast(many(document, 3), "x"), sast(broken, "")):
        assert [error.message for error in Draft7Validator(SAST_SCHEMA).iter_errors(report)] == []
        assert len({v["id"] for v in report["vulnerabilities"]}) == len(report["vulnerabilities"])
        assert report["scan"]["start_time"] == "2023-11-14T22:13:20"
    assert report["scan"]["status"] == "failure"
    assert sast(document, "") == sast(document, "")


# -- JUnit ----------------------------------------------------------------------------------------------------------


def test_junit_counts_agree_and_every_text_is_xml(document: Document) -> None:
    lost = {"level": "error", "kind": "timeout", "text": "stopped\x00", "path": "c.py", "rule": ""}
    root = ElementTree.fromstring(render_junit({**document, "skipped": [lost]}, "backend"))
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == [*CATEGORIES, "Audit"]
    for suite in suites:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors", "")) == len(suite.findall("testcase/error"))
    assert root.get("tests") == str(len(root.findall(".//testcase")))
    assert root.get("failures") == str(len(document["findings"]))
    case = next(case for case in root.iter("testcase") if (case.get("file") or "").endswith("shop/b.py"))
    assert (case.get("file"), case.get("line")) == ("backend/shop/b.py", "3")
    assert "\x07" not in ElementTree.tostring(root, encoding="unicode")


# -- the summary and what is new --------------------------------------------------------------------------------------


def test_the_summary_tells_the_change_and_the_new_findings_only(tree: Tree, catalog: Catalog, tmp_path: Path) -> None:
    root = tree({"a.py": CALL, "b.py": CALL})
    earlier = build_document(run_audit(root, Config(), catalog), catalog)
    # moved down, one mended, one new
    (root / "a.py").write_text(f"\n\n# moved\n{CALL}", encoding="utf-8")
    (root / "b.py").write_text("x = 1\n", encoding="utf-8")
    (root / "c.py").write_text(CALL.replace("get", "post"), encoding="utf-8")
    later = build_document(run_audit(root, Config(), catalog), catalog)
    change = compare(earlier, later)
    of_calls = [f for f in change.new if f["rule"] == "requests-call-without-timeout"]
    assert [f["path"] for f in of_calls] == ["c.py"]
    assert "b.py" in {f["path"] for f in change.gone}
    assert new_at_or_above(change, Severity.HIGH) >= 1
    assert new_at_or_above(change, Severity.CRITICAL) == 0
    text = render_summary(later, change)
    assert text.startswith(f"{MARKER}\n")
    assert f"/10 ({'+' if change.after > change.before else ''}" in text or "/10 (±0)" in text
    assert "c.py:3" in text
    assert "a.py:6" not in text
    same = render_summary(later, compare(later, later))
    assert "No new findings, none mended" in same
    assert "c.py:3" not in same
    other = {**earlier, "tool": {**earlier["tool"], "version": "0.0.0"}}
    assert "another version of the rules" in render_summary(later, compare(other, later))


def test_nothing_of_the_code_becomes_markdown_or_a_mention(document: Document) -> None:
    finding = {**document["findings"][0], "message": "bad `code` <img src=x> @everyone [a](b) *b*", "title": "<b>@x`"}
    text = render_summary({**document, "findings": [finding]}, None)
    assert "<img" not in text
    assert "@everyone" not in text
    assert "&lt;b&gt;&#64;x" in text
    assert r"\[a\](b) \*b\*" in text
    assert "`code`" in text


def test_the_summary_fits_a_comment(document: Document) -> None:
    change = compare({**document, "findings": []}, many(document, 500))
    text = render_summary(many(document, 500), change)
    assert len(text) <= MAX_LENGTH
    shown = text.count("<summary><b>")
    assert f"{500 - shown} more are in the whole report." in text
    assert text.count("<details") == text.count("</details>")


def test_the_command_gates_on_what_is_new_and_prints_one_format_alone(tree: Tree, tmp_path: Path) -> None:
    root, before = tree({"a.py": CALL}), tmp_path / "before.json"
    assert resrules("run", root, "--json", before, "-q").returncode == 0
    gate = ("run", root, "--compare", before, "--fail-on-new", "high", "-q")
    assert resrules(*gate).returncode == 0
    (root / "b.py").write_text(CALL, encoding="utf-8")
    assert resrules(*gate).returncode == 1
    assert resrules(*gate[:-2], "critical", "-q").returncode == 0
    printed = resrules("run", root, "--compare", before, "--annotations", "-").stdout
    assert printed.count("requests-call-without-timeout") == 2  # named once, linked once
    assert "file=b.py" in printed
    assert all(line.startswith("::") for line in printed.splitlines())
    alone = resrules("report", before, "--gitlab", "-")
    assert json.loads(alone.stdout)[0]["location"]["path"] == "a.py"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["run", ".", "--fail-on-new", "high"], "--fail-on-new needs --compare FILE"),
        (["run", ".", "--compare", "nowhere.json"], "cannot be read"),
        (["run", ".", "--junit", "-", "--gitlab", "-"], "--gitlab and --junit both go to -"),
        (["run", ".", "--compare", "LICENSE"], "is not JSON"),
        (["run", ".", "--compare", ".github/workflows/codeql.yml"], "is not JSON"),
    ],
)
def test_a_wrong_comparison_is_one_sentence(arguments: list[str], says: str) -> None:
    assert says in one_sentence(resrules(*arguments), 2)
