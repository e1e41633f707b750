"""The whole pack: its form, its test code, its page."""

from __future__ import annotations

import json
from collections import Counter

from resrules.catalog import Catalog, read_catalog
from resrules.engines.semgrep import broken_rules
from resrules.model import CATEGORIES, SECTIONS
from resrules.pack import rules_root
from resrules.report.pages import COMMAND, accounts_in, pages, requirement_table
from resrules.ruletest import failed_expectations

from .conftest import ROOT

PYTHON_ONLY = {"1.3", "7.2", "8.2", "9.1", "9.2"}
"""Document stages, checkpoints, models and SQLite writers live in the Python half."""


def test_every_rule_file_is_valid() -> None:
    _, problems = read_catalog(rules_root(), validate=True)
    assert problems == []


def test_the_engine_reads_every_pattern(catalog: Catalog) -> None:
    assert broken_rules(catalog) == []


def test_every_rule_reports_and_stays_silent_where_its_test_code_says_so(catalog: Catalog) -> None:
    failures = failed_expectations(ROOT, catalog)
    assert [str(failure) for failure in failures] == []


def test_every_category_has_rules_for_python_and_typescript(catalog: Catalog) -> None:
    python = Counter(rule.category for rule in catalog.rules.values() if "python" in rule.languages)
    assert {category: python[category] for category in CATEGORIES if python[category] < 2} == {}
    typescript = [rule for rule in catalog.rules.values() if "typescript" in rule.languages]
    assert len(typescript) >= 10


def test_the_generated_pages_are_current(catalog: Catalog) -> None:
    for name, text in pages(catalog, ROOT / "docs").items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text, f"run: {COMMAND}"


def test_every_requirement_has_rules(catalog: Catalog) -> None:
    table = requirement_table(catalog)
    assert [s for s in SECTIONS if not table[s]["Python"] and not table[s]["Whole project"]] == []
    assert [
        s for s in SECTIONS if s not in PYTHON_ONLY and not (table[s]["TypeScript"] or table[s]["Whole project"])
    ] == []


def test_the_accounts_of_facts_name_rules_that_exist(catalog: Catalog) -> None:
    known = {*catalog.findings, *catalog.inventory}
    named = {
        rule
        for account in accounts_in(ROOT / "docs/coverage.d")
        for ids in (account.get("covered") or {}).values()
        for rule in ids
    }
    assert sorted(named - known) == []


def test_fixes_that_count_as_safe_have_a_fix(catalog: Catalog) -> None:
    wrong = [
        r.id
        for r in catalog.rules.values()
        if r.fix_is_safe and not {"fix", "fix-regex"} & catalog.semgrep[r.id].keys()
    ]
    assert wrong == []


def test_references_are_addresses_without_placeholders(catalog: Catalog) -> None:
    text = json.dumps({rule.id: rule.references for rule in catalog.findings.values()})
    assert "example.com" not in text
    assert "{{" not in text
