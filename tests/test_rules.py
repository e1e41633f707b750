"""The whole pack: its form, its test code, its page."""

from __future__ import annotations

import json
from collections import Counter

from resrules.catalog import Catalog, read_catalog
from resrules.engines.semgrep import broken_rules
from resrules.model import CATEGORIES
from resrules.pack import rules_root
from resrules.report.pages import rules_page
from resrules.ruletest import failed_expectations

from .conftest import ROOT


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


def test_the_page_of_all_rules_is_current(catalog: Catalog) -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert page == rules_page(catalog), "run: python -m resrules.report.pages docs/rules.md"


def test_fixes_that_count_as_safe_have_a_fix(catalog: Catalog) -> None:
    wrong = [r.id for r in catalog.rules.values() if r.fix_is_safe and "fix" not in catalog.semgrep[r.id]]
    assert wrong == []


def test_references_are_addresses_without_placeholders(catalog: Catalog) -> None:
    text = json.dumps({rule.id: rule.references for rule in catalog.findings.values()})
    assert "example.com" not in text
    assert "{{" not in text
