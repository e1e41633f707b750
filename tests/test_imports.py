"""SARIF of other tools: merged with our findings, mapped by declaration, whatever form their paths have."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config, check_selectors
from resrules.errors import CatalogError, ConfigError, ReportError
from resrules.imports import Imports, load_imports
from resrules.model import CATEGORIES, SECTIONS, Audit
from resrules.pack import imports_folder
from resrules.report.document import build_document
from resrules.report.markdown import render_markdown
from resrules.sarif import sarif_log

from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]

CODE = """import requests


def price(item, seen=[]):
    try:
        answer = requests.get(
            "http://prices/" + item,
        )
    except Exception:
        pass
    return answer
"""


@pytest.fixture(scope="module")
def imports(catalog: Catalog) -> Imports:
    return load_imports(imports_folder(), catalog)


def sarif(*results: Mapping[str, Any], driver: str = "ruff", **run: Any) -> dict[str, Any]:
    tool = {"driver": {"name": driver, "version": "1.2.3"}}
    return {"version": "2.1.0", "runs": [{"tool": tool, "results": list(results), **run}]}


def at(rule: str, line: int, uri: str = "shop.py", message: str = "it says so", **more: Any) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": uri}, "region": {"startLine": line}}
    return {"ruleId": rule, "message": {"text": message}, "locations": [{"physicalLocation": place}], **more}


def audit_with(root: Path, document: object, catalog: Catalog, imports: Imports, config: Config | None = None) -> Audit:
    file = root.parent / "other.sarif"
    file.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    with_theirs = replace(catalog, imports=imports.rules)
    return run_audit(root, config or Config(engine="semgrep"), with_theirs, imported=(imports, [file]))


def places(audit: Audit, prefix: str) -> list[str]:
    return sorted(f"{f.rule_id}:{f.place}" for f in audit.findings if f.rule_id.startswith(prefix))


# -- the maps -------------------------------------------------------------------------------------------------------


def test_every_map_leads_to_defects_with_words_and_to_rules_that_exist(imports: Imports, catalog: Catalog) -> None:
    tools = {"bandit", "codeql", "eslint", "hadolint", "pylint", "ruff", "sonar"}
    assert {one.tool for one in imports.maps} == tools
    assert {one.tool: imports.map_for(one.drivers[0].upper()) for one in imports.maps} == {
        one.tool: one for one in imports.maps
    }
    used = set()
    for rule_id, rule in imports.rules.items():
        assert rule.category in CATEGORIES
        assert rule.section in SECTIONS
        assert rule.page.startswith("https://"), rule_id
        assert "{" not in rule.page
        assert rule.verify.strip()
        assert rule.fix.strip()
        assert set(rule.cousins) <= set(catalog.findings), f"{rule_id}: same_as names rules that do not exist"
        used.add(rule.title)
    assert len(used) >= 20


def test_the_pages_of_other_tools_rules_are_shown() -> None:
    shown = resrules("explain", "ruff/S110").stdout
    assert "# Exception swallowed without a trace" in shown
    assert "with the comment that ruff knows" in shown
    assert "did you mean 'ruff/S113'" in one_sentence(resrules("explain", "ruff/S1113"), 2)


def test_a_configuration_may_name_rules_of_other_tools(catalog: Catalog) -> None:
    check_selectors(Config(ignore=("ruff/S110", "Startup/Shutdown")), catalog)
    with pytest.raises(ConfigError, match="did you mean 'ruff/S11"):
        check_selectors(Config(ignore=("ruff/S1100",)), catalog)


# -- merging ----------------------------------------------------------------------------------------------------------


def test_what_ruff_really_writes_joins_our_findings_and_counts_in_the_score(
    tree: Tree, catalog: Catalog, imports: Imports
) -> None:
    root = tree({"shop.py": CODE})
    ruff = shutil.which("ruff") or str(Path(sys.executable).parent / "ruff")
    written = subprocess.run(
        [ruff, "check", "--isolated", "--select", "S113,S110,B006,E501", "--output-format", "sarif", str(root)],
        capture_output=True, text=True, check=False, timeout=60,
    ).stdout  # fmt: skip
    alone = run_audit(root, Config(), catalog)
    audit = audit_with(root, written, catalog, imports)
    call = next(f for f in audit.findings if f.rule_id == "requests-call-without-timeout")
    assert call.also == ("ruff/S113",)
    swallowed = next(f for f in audit.findings if f.rule_id == "exception-swallowed")
    assert swallowed.also == ("ruff/S110",)
    (default,) = (f for f in audit.findings if f.rule_id.startswith("ruff/"))
    assert (default.rule_id, default.engine) == ("ruff/B006", "ruff")
    assert default.place.region.start_line == 4
    assert "mutable data structures" in default.message
    assert default.line_hash
    before, after = (next(c for c in a.score.criteria if c.criterion.value == "error-handling") for a in (alone, audit))
    assert after.exact is not None
    assert before.exact is not None
    assert after.exact < before.exact
    assert audit.engines["ruff"]


def test_every_report_takes_them(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    from jsonschema import Draft202012Validator
    from resrules.catalog import schema

    theirs = replace(catalog, imports=imports.rules)
    audit = audit_with(tree({"shop.py": CODE}), sarif(at("B006", 4)), catalog, imports)
    document = build_document(audit, theirs)
    assert list(Draft202012Validator(schema("report")).iter_errors(document)) == []
    assert "Mutable default shared between calls" in render_markdown(document)
    run = sarif_log(audit, theirs)["runs"][0]
    rule = next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "ruff/B006")
    assert rule["fullDescription"]["text"]
    assert rule["help"]["text"]
    assert rule["helpUri"] == "https://docs.astral.sh/ruff/rules/B006/"


def test_two_tools_that_report_one_defect_give_one_finding(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    document = sarif(at("B006", 4))
    document["runs"] += sarif(at("W0102", 4), at("W3101", 6), driver="pylint")["runs"]
    audit = audit_with(tree({"shop.py": CODE}), document, catalog, imports)
    theirs = [f for f in audit.findings if "/" in f.rule_id]
    assert [(f.rule_id, f.also) for f in theirs] == [("pylint/W0102", ("ruff/B006",))]
    assert next(f for f in audit.findings if f.rule_id == "requests-call-without-timeout").also == ("pylint/W3101",)


def test_the_severity_of_the_configuration_and_its_ignores_hold(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    root = tree({"shop.py": CODE})
    assert places(audit_with(root, sarif(at("B006", 4)), catalog, imports, Config(ignore=("ruff/B006",))), "ruff") == []
    # LOW confidence is shown with --pedantic only, as everywhere
    document = sarif(at("require-atomic-updates", 4), driver="ESLint")
    assert places(audit_with(root, document, catalog, imports), "eslint") == []
    audit = audit_with(root, document, catalog, imports, Config(pedantic=True))
    assert places(audit, "eslint") == ["eslint/require-atomic-updates:shop.py:4"]


@pytest.mark.parametrize(
    ("uri", "run"),
    [
        ("shop.py", {}),
        ("./shop.py", {}),
        ("file://ROOT/shop.py", {}),
        ("ROOT/shop.py", {}),
        ("file:///home/runner/work/x/x/shop.py", {}),
        ("shop.py", {"originalUriBaseIds": {"SRC": {"uri": "file:///builds/team/x/"}}}),
    ],
)
def test_every_way_to_write_a_path_leads_to_the_file(
    tree: Tree, catalog: Catalog, imports: Imports, uri: str, run: Mapping[str, Any]
) -> None:
    root = tree({"shop.py": CODE, "other/x.py": "x = 1\n"})
    result = at("B006", 4, uri.replace("ROOT", str(root)))
    if run:
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uriBaseId"] = "SRC"
    assert places(audit_with(root, sarif(result, **run), catalog, imports), "ruff") == ["ruff/B006:shop.py:4"]


def test_paths_in_the_table_of_artifacts_and_with_strange_characters(
    tree: Tree, catalog: Catalog, imports: Imports
) -> None:
    root = tree({"a b+ü.py": CODE, "win/shop.py": CODE})
    by_index = at("B006", 4)
    by_index["locations"][0]["physicalLocation"]["artifactLocation"] = {"index": 0}
    document = sarif(by_index, at("B006", 4, "win\\shop.py"), artifacts=[{"location": {"uri": "a%20b%2B%C3%BC.py"}}])
    found = places(audit_with(root, document, catalog, imports), "ruff")
    assert found == ["ruff/B006:a b+ü.py:4", "ruff/B006:win/shop.py:4"]


def test_a_part_of_a_repository_takes_results_of_the_whole(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    root = tree({"backend/shop.py": CODE, "frontend/shop.py": CODE})
    subprocess.run(["git", "init", "-q", str(root)], check=True, timeout=30)
    document = sarif(at("B006", 4, "backend/shop.py"), at("B006", 4, "frontend/shop.py"))
    file = root.parent / "other.sarif"
    file.write_text(json.dumps(document), encoding="utf-8")
    theirs = replace(catalog, imports=imports.rules)
    audit = run_audit(root / "backend", Config(), theirs, imported=(imports, [file]))
    assert places(audit, "ruff") == ["ruff/B006:shop.py:4"]
    assert any("not audited are left out: 1" in notice.text for notice in audit.notices)


def test_what_is_left_out_is_told(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    document = sarif(
        at("B006", 4, suppressions=[{"kind": "inSource"}]),
        at("B006", 4, kind="pass"),
        at("B006", 4, baselineState="absent"),
        at("B006", 4, "gone.py"),
        at("S101", 3),
        at("S110", "nine"),  # type: ignore[arg-type]
        {"ruleId": "S110", "message": {"text": "nowhere"}},
        invocations=[{"executionSuccessful": False}],
    )
    audit = audit_with(tree({"shop.py": CODE}), document, catalog, imports)
    assert places(audit, "ruff") == []
    texts = [notice.text for notice in audit.notices if notice.kind == "import"]
    assert any("do not speak of reliability are left out: 1 (S101)" in text for text in texts)
    assert any("not audited are left out: 2" in text for text in texts)
    assert any("1 results of ruff in other.sarif are not valid SARIF" in text for text in texts)
    assert any("was not successful" in text for text in texts)
    assert audit.complete


def test_queries_of_our_catalog_come_through_codeqls_output(tree: Tree, catalog: Catalog, imports: Imports) -> None:
    document = sarif(at("py/file-not-closed", 6), at("py/empty-except", 9), driver="CodeQL")
    audit = audit_with(tree({"shop.py": CODE}), document, catalog, imports)
    assert places(audit, "py/") == ["py/file-not-closed:shop.py:6"]
    swallowed = next(f for f in audit.findings if f.rule_id == "exception-swallowed")
    assert swallowed.also == ("codeql/py/empty-except",)


# -- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ("", "is not complete JSON"),
        ('{"version": "2.1.0", "runs": [{', "is not complete JSON"),
        ({"version": "2.1.0"}, "is not SARIF"),
        ({"version": "1.0.0", "runs": []}, "is SARIF 1.0.0"),
        (sarif(driver="mypy"), "was written by mypy, of which no rules are mapped (known: bandit, codeql, eslint"),
    ],
)
def test_what_cannot_be_merged_is_refused(
    tree: Tree, catalog: Catalog, imports: Imports, document: object, says: str
) -> None:
    with pytest.raises(ReportError) as caught:
        audit_with(tree({"shop.py": CODE}), document, catalog, imports)
    assert says in str(caught.value)


def test_the_command_merges_with_a_map_of_the_user(tree: Tree, tmp_path: Path) -> None:
    root = tree({"shop.py": CODE})
    file, report, own = tmp_path / "mypy.sarif", tmp_path / "a.json", tmp_path / "mypy.yml"
    file.write_text(json.dumps(sarif(at("unreachable", 11), driver="mypy")), encoding="utf-8")
    assert "--import-map" in one_sentence(resrules("run", root, "--import", file), 2)
    own.write_text(
        "tool: mypy\ndrivers: [mypy]\nrules:\n  unreachable: state-shared-through-default\n", encoding="utf-8"
    )
    done = resrules("run", root, "-q", "--import", file, "--import-map", own, "--json", report)
    assert done.returncode == 0, done.stderr
    rules = [finding["rule"] for finding in json.loads(report.read_text(encoding="utf-8"))["findings"]]
    assert "mypy/unreachable" in rules
    assert "cannot be read" in one_sentence(resrules("run", root, "--import", tmp_path / "nowhere.sarif"), 2)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("tool: [", "is not YAML"),
        ("tool: x\ndrivers: [x]\n", "'rules' is a required property"),
        ("tool: x\ndrivers: [x]\nrules: {a: no-such-defect}\n", "no defect is called 'no-such-defect'"),
        (
            "tool: x\ndrivers: [x]\nrules: {a: my-defect}\ndefects: {my-defect: {words_of: no-such-rule}}\n",
            "words_of names 'no-such-rule', which is no rule",
        ),
        ("tool: x\ndrivers: [x]\nrules: {a: {defect: task-dropped, severity: AWFUL}}\n", "rules.a"),
    ],
)
def test_a_wrong_map_is_named_with_its_file(tmp_path: Path, catalog: Catalog, text: str, says: str) -> None:
    own = tmp_path / "own.yml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogError) as caught:
        load_imports(imports_folder(), catalog, [own])
    assert str(own) in str(caught.value)
    assert says in str(caught.value)
