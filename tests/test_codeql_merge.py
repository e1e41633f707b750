"""CodeQL's SARIF read, merged with Semgrep's findings, and written again.

``data/codeql-python.sarif`` is written by hand in the form that GitHub documents; ``data/codeql_target.py.txt`` is the
code that it speaks of.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.cli import cli
from resrules.config import Config
from resrules.engines.codeql import CodeqlOptions
from resrules.engines.codeql_sarif import load_sarif, read_sarif
from resrules.errors import EngineError
from resrules.fingerprints import line_hashes
from resrules.model import Audit, Finding
from resrules.sarif import sarif_log

DATA = Path(__file__).parent / "data"
SARIF = DATA / "codeql-python.sarif"
CODE = (DATA / "codeql_target.py.txt").read_bytes()
BLOCKING = "py/resrules/blocking-call-reached-from-coroutine"
NONE_TIMEOUT = "py/resrules/none-timeout-through-wrapper"
STATE_FILE = "py/resrules/state-file-written-in-place-through-helper"

CONFIG = Config(ignore=("blocking-helper-called-in-async",))
"""Without the rule that sees within one file what the query sees through any number of them."""

Tree = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def target(tree: Tree) -> Path:
    return tree({"app.py": CODE, "tests/test_app.py": "import app\n\napp.report('x')\n"})


@pytest.fixture
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SARIF.read_bytes())
    return loaded


def audit(target: Path, catalog: Catalog, sarif: Path = SARIF) -> Audit:
    return run_audit(target, CONFIG, catalog, codeql_options=CodeqlOptions((sarif,)))


def finding(found: Audit, rule_id: str) -> Finding:
    return next(f for f in found.findings if rule_id in (f.rule_id, *f.also))


def test_a_query_speaks_with_its_own_sentence(target: Path, catalog: Catalog) -> None:
    found = finding(audit(target, catalog), BLOCKING)
    assert found.message == "This call stops the event loop: fetch waits in requests.get."
    assert str(found.place) == "app.py:18"
    assert (found.place.region.start_column, found.place.region.end_column) == (12, 22)
    assert found.snippet == "    return fetch(url)"
    assert found.engine == "codeql"
    assert [step.message for step in found.related] == ["fetch", "requests.get"]


def test_code_flows_and_links_are_kept_in_sarif(target: Path, catalog: Catalog) -> None:
    log = sarif_log(audit(target, catalog), catalog)
    result = next(r for r in log["runs"][0]["results"] if r["ruleId"] == NONE_TIMEOUT)
    assert result["message"]["text"].startswith("This 'None' becomes the timeout of [a request](1),")
    assert result["relatedLocations"][0]["id"] == 1
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    lines = [step["location"]["physicalLocation"]["region"]["startLine"] for step in steps]
    assert lines == [22, 9, 10]
    assert result["partialFingerprints"]["primaryLocationLineHash"] == line_hashes(CODE)[22]


def test_a_semgrep_finding_on_the_same_line_is_joined_and_gets_the_flow(target: Path, catalog: Catalog) -> None:
    found = audit(target, catalog)
    on_line = [f for f in found.findings if f.place.region.start_line == 26 and f.category == "Concurrency"]
    assert len(on_line) == 1
    assert {on_line[0].rule_id, *on_line[0].also} == {"state-file-written-in-place", STATE_FILE}
    assert [step.place.region.start_line for step in on_line[0].flows[0]] == [31, 25, 26]
    without = run_audit(target, Config(), catalog)
    assert sum(1 for f in without.findings if f.place.region.start_line == 26) == 1


def test_what_is_suppressed_unmapped_or_not_audited_is_left_out(target: Path, catalog: Catalog) -> None:
    found = audit(target, catalog)
    assert not any(f.place.region.start_line == 36 and f.engine == "codeql" for f in found.findings)
    texts = [notice.text for notice in found.notices if notice.kind == "codeql"]
    assert texts == [
        "results of CodeQL by queries that resrules does not map to its categories are left out: 1",
        "results of CodeQL in files that are not audited are left out: 1",
    ]
    assert found.complete


def test_fingerprints_do_not_depend_on_lines_or_on_the_run(target: Path, catalog: Catalog, tmp_path: Path) -> None:
    first = finding(audit(target, catalog), BLOCKING)
    (target / "app.py").write_bytes(b"# one more line\n" + CODE)
    moved = json.loads(SARIF.read_text("utf-8"), object_hook=_one_line_down)
    (tmp_path / "moved.sarif").write_text(json.dumps(moved))
    second = finding(audit(target, catalog, tmp_path / "moved.sarif"), BLOCKING)
    assert second.place.region.start_line == first.place.region.start_line + 1
    assert second.fingerprint == first.fingerprint


def _one_line_down(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item + 1 if key in ("startLine", "endLine") else item for key, item in value.items()}


def test_codeql_found_twice_is_reported_once(target: Path, catalog: Catalog) -> None:
    once = audit(target, catalog)
    twice = run_audit(target, CONFIG, catalog, codeql_options=CodeqlOptions((SARIF, SARIF)))
    assert [f.fingerprint for f in twice.findings] == [f.fingerprint for f in once.findings]
    assert finding(twice, NONE_TIMEOUT).flows == finding(once, NONE_TIMEOUT).flows


def test_only_one_query_can_be_selected_or_ignored(target: Path, catalog: Catalog) -> None:
    options = CodeqlOptions((SARIF,))
    selected = run_audit(target, Config(select=(BLOCKING,)), catalog, codeql_options=options)
    assert {f.rule_id for f in selected.findings} == {BLOCKING}
    ignored = run_audit(target, Config(ignore=(BLOCKING,)), catalog, codeql_options=options)
    assert BLOCKING not in {f.rule_id for f in ignored.findings}


def test_a_run_over_the_whole_repository_is_read_for_a_part_of_it(catalog: Catalog, document: dict[str, Any]) -> None:
    for result in document["runs"][0]["results"]:
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        location["uri"] = f"back%20end/{location['uri']}"
    elsewhere = copy.deepcopy(document["runs"][0]["results"][0])
    elsewhere["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "app.py"
    document["runs"][0]["results"].append(elsewhere)
    result = read_sarif(document, DATA, {"app.py"}, catalog.queries, prefix="back end")
    assert [str(match.place) for match in result.matches] == ["app.py:18", "app.py:22", "app.py:26"]


def test_rules_are_found_by_index_also_in_extensions(catalog: Catalog, document: dict[str, Any]) -> None:
    run = document["runs"][0]
    run["tool"]["extensions"] = [{"name": "resrules/python-queries", "rules": run["tool"]["driver"].pop("rules")}]
    for result in run["results"]:
        index = result.pop("ruleIndex")
        del result["ruleId"]
        result["rule"] = {"index": index, "toolComponent": {"index": 0}}
    matches = read_sarif(document, DATA, {"app.py"}, catalog.queries).matches
    assert [match.rule_id for match in matches] == [BLOCKING, NONE_TIMEOUT, STATE_FILE]


def test_grouped_messages_become_one_and_lost_links_become_text(
    target: Path, catalog: Catalog, document: dict[str, Any]
) -> None:
    result = document["runs"][0]["results"][0]
    result["message"]["text"] = "It waits in [one](1).\nIt waits in [two](2).\nIt waits in [one](1)."
    uri = result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    uri["uri"] = "file:///usr/lib/python3/socket.py"
    match = read_sarif(document, target, {"app.py"}, catalog.queries).matches[0]
    assert match.message == "It waits in one. It waits in [two](1)."
    assert [step.place.region.start_line for step in match.related] == [10]


def test_missing_columns_and_code_points_are_understood(tree: Tree, catalog: Catalog, document: dict[str, Any]) -> None:
    root = tree({"app.py": "x = '😀'; fetch(url)\n"})
    run = document["runs"][0]
    del run["results"][1:]
    run["columnKind"] = "unicodeCodePoints"
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    region.clear()
    region.update({"startLine": 1, "startColumn": 10})
    place = read_sarif(document, root, {"app.py"}, catalog.queries).matches[0].place
    # the face is one code point and two UTF-16 units; without an end the region goes to the end of the line
    assert (place.region.start_column, place.region.end_column, place.region.end_line) == (11, 21, 1)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (SARIF.read_text("utf-8")[:3000], "is not complete JSON"),
        ("[]", "is not SARIF"),
        ('{"version": "2.0.0", "runs": []}', "is SARIF 2.0.0"),
        ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Semgrep OSS"}}}]}', "was written by Semgrep OSS"),
        ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL"}}, "results": 1}]}', "are not a list"),
    ],
)
def test_what_is_no_sarif_of_codeql_is_told(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "x.sarif"
    path.write_text(text)
    with pytest.raises(EngineError, match=complaint):
        load_sarif(path)


def test_problems_that_codeql_reports_reach_the_report(catalog: Catalog, document: dict[str, Any]) -> None:
    invocation = document["runs"][0]["invocations"][0]
    invocation["executionSuccessful"] = False
    invocation["toolExecutionNotifications"][0] |= {"level": "error", "message": {"text": "Syntax error\nin line 3"}}
    notices = read_sarif(document, DATA, {"app.py"}, catalog.queries).notices
    assert [(n.level, n.text, n.path) for n in notices[:2]] == [
        ("error", "CodeQL says that its run was not successful; results may be missing", ""),
        ("warning", "Syntax error in line 3", "app.py"),
    ]


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["run", "--no-cache", *(str(argument) for argument in arguments)])


def test_the_command_line_merges_and_every_report_has_the_finding(target: Path, tmp_path: Path) -> None:
    sarif, report, page = (tmp_path / name for name in ("out.sarif", "out.json", "out.md"))
    left_out = ("--ignore", "blocking-helper-called-in-async")
    done = _run(target, "--codeql-sarif", SARIF, *left_out, "--sarif", sarif, "--json", report, "--markdown", page)
    assert done.exit_code == 0, done.output
    document = json.loads(report.read_text("utf-8"))
    assert document["tool"]["engines"]["codeql"] == "2.26.1"
    chosen = next(f for f in document["findings"] if f["rule"] == BLOCKING)
    assert chosen["impact"]["when"]
    assert chosen["fix"]["language"] == "python"
    assert "This call stops the event loop: fetch waits in requests.get." in page.read_text("utf-8")
    log = json.loads(sarif.read_text("utf-8"))
    extensions = {e["name"]: e["version"] for e in log["runs"][0]["tool"]["extensions"]}
    assert extensions["codeql"] == "2.26.1"
    assert len(log["runs"]) == 1


def test_an_unreadable_file_is_one_sentence(target: Path, tmp_path: Path) -> None:
    done = _run(target, "--codeql-sarif", tmp_path / "absent.sarif")
    assert done.exit_code == 3
    assert done.output.startswith(f"resrules: {tmp_path / 'absent.sarif'} cannot be read")
