"""Whole audits of small trees, by the real engine: findings, SARIF, reports, determinism, what is not analysed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from resrules.audit import run_audit
from resrules.catalog import Catalog, schema
from resrules.config import Config
from resrules.errors import TargetError
from resrules.model import Audit, Severity
from resrules.report.document import build_document, dump
from resrules.report.markdown import render_markdown
from resrules.sarif import sarif_log

from .conftest import ROOT

Tree = Callable[[Mapping[str, str | bytes]], Path]

SERVICE = {
    "pyproject.toml": '[project]\nname = "shop"\n',
    "shop/app.py": (
        "import requests\n"
        "from fastapi import FastAPI\n\n"
        "app = FastAPI()\n\n\n"
        '@app.get("/price")\n'
        "async def price() -> dict:\n"
        '    """Café prices, in €."""\n'
        '    prices = "é日本"; answer = requests.get("http://prices")\n'
        "    return answer.json()\n"
    ),
    "web/package.json": '{"name": "web"}\n',
    "web/src/main.tsx": 'import { createRoot } from "react-dom/client";\n\ncreateRoot(root).render(<App />);\n',
    "tests/test_app.py": 'import requests\n\nrequests.get("http://x")\n',
}


@pytest.fixture
def audit(tree: Tree, catalog: Catalog) -> Audit:
    return run_audit(tree(SERVICE), Config(), catalog)


def by_rule(audit: Audit) -> dict[str, Any]:
    return {finding.rule_id: finding for finding in audit.findings}


def test_a_call_without_a_limit_is_found_at_its_place(audit: Audit) -> None:
    finding = by_rule(audit)["requests-call-without-timeout"]
    region = finding.place.region
    assert (finding.place.path, region.start_line) == ("shop/app.py", 10)
    # columns count UTF-16 code units: three characters of one unit each stand before the call
    assert region.start_column == '    prices = "é日本"; answer = '.__len__() + 1
    assert finding.category == "Timeout"
    assert "get" in finding.message


def test_tests_are_left_out_and_counted(audit: Audit, tree: Tree, catalog: Catalog) -> None:
    assert not any(finding.place.path.startswith("tests/") for finding in audit.findings)
    assert any("test" in notice.text and notice.level == "note" for notice in audit.notices)
    with_tests = run_audit(tree(SERVICE), Config(include_tests=True), catalog)
    assert any(finding.place.path.startswith("tests/") for finding in with_tests.findings)


def test_each_component_is_held_to_what_its_kind_needs(audit: Audit) -> None:
    kinds = {component.root: component.kinds for component, _ in audit.components}
    assert kinds == {"": ("service",), "web": ("browser",)}
    found = by_rule(audit)
    assert found["service-without-readiness-route"].place.path == "shop/app.py"
    assert found["browser-app-without-error-boundary"].place.path == "web/src/main.tsx"


def test_a_library_is_not_blamed_for_what_services_need(tree: Tree, catalog: Catalog) -> None:
    root = tree(
        {
            "pyproject.toml": '[project]\nname = "lib"\nclassifiers = ["Typing :: Typed"]\n',
            "lib/app.py": SERVICE["shop/app.py"],
        }
    )
    audit = run_audit(root, Config(), catalog)
    assert [finding.rule_id for finding in audit.findings if finding.project_wide] == []
    assert "requests-call-without-timeout" in by_rule(audit)


def test_the_sarif_is_valid_and_complete(audit: Audit, catalog: Catalog) -> None:
    official = json.loads((ROOT / "tests/schemas/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    for everything in (False, True):
        log = sarif_log(audit, catalog, everything=everything)
        assert list(Draft7Validator(official).iter_errors(log)) == []
        run = log["runs"][0]
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            location = result["locations"][0]["physicalLocation"]
            assert not location["artifactLocation"]["uri"].startswith(("/", "file:"))
            assert location["region"]["snippet"]["text"]
        fails = [result for result in run["results"] if result["kind"] == "fail"]
        assert all(result["partialFingerprints"]["primaryLocationLineHash"] for result in fails)
        assert len({result["partialFingerprints"]["resrules/v1"] for result in fails}) == len(fails)
        assert (len(fails) < len(run["results"])) is everything
        for rule in rules:
            for text in ("shortDescription", "fullDescription", "help"):
                assert len(rule[text]["text"]) > 0
            assert len(rule["fullDescription"]["text"]) <= 1024


def test_the_json_report_follows_its_schema(audit: Audit, catalog: Catalog) -> None:
    document = build_document(audit, catalog)
    assert list(Draft202012Validator(schema("report")).iter_errors(document)) == []
    assert document["score"]["overall"] == audit.score.overall


FINDING_FORM = re.compile(
    r"### Finding #\d+: .+\n\n\*\*Location\*\*: `[^`]+:\d+`\n\n\*\*Risk Category\*\*: [A-Z][\w/ ]+\n\n"
    r"\*\*Severity\*\*: (CRITICAL|HIGH|MEDIUM|MONITOR)\n\n\*\*The Problem\*\*:\n.+\n\n"
    r"\*\*Reliability Impact\*\*:\n.+\n- Under what conditions does this fail\? .+\n- What is the user impact\? .+\n"
    r"- What is the cascade risk\? .+\n\n\*\*How to Verify\*\*:\n`{3,}bash\n(.+\n)+`{3,}\n\n"
    r"\*\*The Fix\*\*:\n`{3,}\w+\n(.*\n)+?`{3,}\n\n\*\*Trade-off Consideration\*\*:\n.+\n"
)


def test_the_markdown_report_has_exactly_the_required_form(audit: Audit, catalog: Catalog) -> None:
    text = render_markdown(build_document(audit, catalog))
    assert len(FINDING_FORM.findall(text)) == len(audit.findings)
    headings = [line for line in text.splitlines() if line.startswith("### ") and not line.startswith("### Finding #")]
    assert headings == [
        f"### Overall Reliability Score: {audit.score.overall}/10",
        "### Fix Now (Critical/High - Block Production)",
        "### Fix Soon (Medium - Production Risks)",
        "### Monitor (Low - Technical Debt)",
        "### Testing Strategy for Fixes",
    ]
    for part in ("**Summary**:", "- Chaos testing:", "- Load testing:", "- Integration tests:", "- Observability:"):
        assert f"\n{part}" in text
    assert "{{" not in text
    assert len(re.findall(r"^\d+\. \[Issue #\d+\]: .+ - .+$", text, re.MULTILINE)) == len(audit.findings)


def test_the_same_input_gives_the_same_output_in_any_number_of_processes(tree: Tree, catalog: Catalog) -> None:
    files = {f"a/f{n}.py": f'import requests\n\nrequests.get("http://x/{n}")\n' for n in range(70)}
    root = tree({**SERVICE, **files})
    texts = set()
    for jobs in (1, 2):
        audit = run_audit(root, Config(jobs=jobs), catalog)
        texts.add(dump(build_document(audit, catalog)) + dump(sarif_log(audit, catalog, everything=True)))
    assert len(texts) == 1


def test_what_cannot_be_read_is_told_and_the_rest_is_reported(tree: Tree, catalog: Catalog) -> None:
    root = tree(
        {
            **SERVICE,
            "shop/latin.py": b'import requests\nname = "\xe9"\nrequests.get("http://x")\n',
            "shop/broken.py": "import requests\n\ndef x(:\n    pass\n",
            "shop/large.py": "x = 1\n" * 200_000,
            "shop/bundle.js": f"var a={'1+' * 20_000}1;\n",
        }
    )
    (root / "loop").symlink_to(root)
    audit = run_audit(root, Config(), catalog)
    told = {notice.path: notice.kind for notice in audit.notices if notice.path}
    assert told["shop/latin.py"] == "encoding"
    assert told["shop/broken.py"] == "parse-error"
    assert told["shop/large.py"] == told["shop/bundle.js"] == "skipped"
    assert "requests-call-without-timeout" in by_rule(audit)
    assert audit.complete


def test_a_folder_without_code_is_an_error(tree: Tree, catalog: Catalog) -> None:
    for files in ({}, {"readme.md": "nothing\n"}):
        with pytest.raises(TargetError, match="holds no"):
            run_audit(tree(files), Config(), catalog)


def test_a_suppressed_line_is_not_reported(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": 'import requests\n\nrequests.get("http://x")  # nosemgrep: requests-call-without-timeout\n'})
    assert "requests-call-without-timeout" not in by_rule(run_audit(root, Config(), catalog))


def test_duplicates_of_one_defect_are_one_finding(audit: Audit) -> None:
    places = [(f.place.path, f.place.region.start_line, f.category) for f in audit.findings if not f.project_wide]
    assert len(places) == len(set(places))


def test_vue_components_are_read_with_their_own_line_numbers(tree: Tree, catalog: Catalog) -> None:
    root = tree(
        {
            "package.json": "{}",
            "src/View.vue": '<template>\n  <p>x</p>\n</template>\n\n<script setup lang="ts">\n'
            'import { createApp } from "vue";\n\ncreateApp(App).mount("#app");\n</script>\n',
        }
    )
    audit = run_audit(root, Config(), catalog)
    assert [s.place.region.start_line for s in audit.safeguards if s.what == "browser-app"] == [8]


def test_type_parameters_are_valid_python(tree: Tree, catalog: Catalog) -> None:
    source = "type Pair[T] = tuple[T, T]\n\n\nclass Box[T](list):\n    async def get[K: str](self, key: K) -> T: ...\n"
    audit = run_audit(tree({"box.py": source}), Config(), catalog)
    assert [notice for notice in audit.notices if notice.kind == "parse-error"] == []


def test_no_region_ends_before_it_starts(tree: Tree, catalog: Catalog) -> None:
    source = "def read(path: str) -> str:\n    try:\n        return fetch(path)\n    except OSError:\n        raise\n"
    audit = run_audit(tree({"read.py": source}), Config(), catalog)
    regions = [thing.place.region for things in (audit.findings, audit.sites, audit.safeguards) for thing in things]
    assert regions
    assert all((r.start_line, r.start_column) <= (r.end_line, r.end_column) for r in regions)


def test_a_module_of_tasks_is_production_code(tree: Tree, catalog: Catalog) -> None:
    source = "import requests\n\n\ndef job() -> bytes:\n    return requests.get('http://ocr').content\n"
    audit = run_audit(tree({"app/tasks.py": source}), Config(), catalog)
    assert "requests-call-without-timeout" in {finding.rule_id for finding in audit.findings}


def test_what_people_run_by_hand_weighs_less(tree: Tree, catalog: Catalog) -> None:
    source = "import requests\n\n\ndef fetch() -> bytes:\n    return requests.get('http://ocr').content\n"
    audit = run_audit(tree({"app/fetch.py": source, "scripts/fetch.py": source}), Config(), catalog)
    severities = {f.place.path: f.severity for f in audit.findings if f.rule_id == "requests-call-without-timeout"}
    assert severities == {"app/fetch.py": Severity.HIGH, "scripts/fetch.py": Severity.MEDIUM}
