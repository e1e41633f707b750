"""The CodeQL packs: that they compile as far as can be told without CodeQL, are tested, described and mapped."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from resrules.catalog import Catalog
from resrules.errors import CatalogError
from resrules.model import CATEGORIES
from resrules.queries import LANGUAGES, query_files, query_metadata, read_queries, suite_of
from resrules.report.query_pages import cousins_table, generated_files

from .conftest import ROOT

QUERIES = ROOT / "queries" / "codeql"
QLCHECK = ROOT.parent / "shared" / "tools" / "qlcheck"
OWN = [(language, path) for language in LANGUAGES for path in query_files(QUERIES, language)]
NAMES = [path.stem for _, path in OWN]

LEAST = {"python": 14, "javascript": 8}
LEAST_CASES = 3


def test_qlcheck_finds_no_error_and_no_warning() -> None:
    index = QLCHECK / "index" / "codeql-symbols.json.gz"
    if not index.is_file():
        pytest.skip(f"{QLCHECK} is not there: the queries were not checked against the CodeQL libraries")
    if importlib.util.find_spec("tree_sitter_ql") is None:
        pytest.skip("tree-sitter-ql is not installed (pip install -e '.[dev]'): the queries were not checked")
    done = subprocess.run(
        [sys.executable, str(QLCHECK / "qlcheck.py"), "--index", str(index), "--no-cache", "--stats", str(QUERIES)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    complaints = [line for line in done.stdout.splitlines() if re.search(r": (error|warning): ", line)]
    assert (complaints, done.returncode) == ([], 0), done.stderr[-500:]


def test_qlcheck_is_able_to_fail(tmp_path: Path) -> None:
    """A query with a mistake is complained about, so silence over the real ones means something."""
    index = QLCHECK / "index" / "codeql-symbols.json.gz"
    if not index.is_file() or importlib.util.find_spec("tree_sitter_ql") is None:
        pytest.skip("qlcheck is not there")
    source = QUERIES / "python" / "src" / "Retry" / "NestedRetries.ql"
    for name in ("qlpack.yml", "resrules/Calls.qll", "resrules/Retries.qll"):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((QUERIES / "python" / "src" / name).read_bytes())
    (tmp_path / "Wrong.ql").write_text(source.read_text().replace("getStartLine()", "getStartLien()"))
    done = subprocess.run(
        [sys.executable, str(QLCHECK / "qlcheck.py"), "--index", str(index), "--no-cache", str(tmp_path)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "getStartLien" in done.stdout


def test_every_query_is_a_rule_with_all_its_words() -> None:
    rules, problems = read_queries(QUERIES, validate=True)
    assert problems == []
    assert all(rule.category in CATEGORIES and rule.engine == "codeql" for rule in rules.values())
    for language, least in LEAST.items():
        assert len(list(query_files(QUERIES, language))) >= least


def test_the_catalog_of_the_pack_holds_the_queries(catalog: Catalog) -> None:
    assert "py/resrules/nested-retries" in catalog.findings
    assert catalog.findings["py/resrules/nested-retries"].help_uri.endswith("/python/src/Retry/NestedRetries.md")
    # Semgrep is not asked to run them
    assert not set(catalog.queries) & set(catalog.scanning)


def test_ids_belong_to_their_language() -> None:
    for language, path in OWN:
        prefix = "py" if language == "python" else "js"
        assert query_metadata(path)["id"].startswith(f"{prefix}/resrules/"), path


def test_pages_and_suites_are_current() -> None:
    stale = [str(p) for p, text in generated_files(QUERIES).items() if not p.is_file() or p.read_text("utf-8") != text]
    assert stale == [], "run: python -m resrules.report.query_pages queries/codeql"


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_suites_hold_our_queries_and_the_mapped_ones(language: str) -> None:
    rules, _ = read_queries(QUERIES)
    suites = suite_of(QUERIES, language)
    assert set(suites) == {rule.id for rule in rules.values() if LANGUAGES[language] == rule.languages}
    instructions = yaml.safe_load((QUERIES / language / "suites" / "resrules-default.qls").read_text("utf-8"))
    chosen = instructions[-1]["include"]["id"]
    assert {query_id for query_id, suite in suites.items() if suite == "default"} == {
        query_id for query_id in chosen if not query_id.endswith("/alert-suppression")
    }
    assert [step["from"] for step in instructions if "from" in step] == [
        f"resrules/{language}-queries",
        f"codeql/{language}-queries",
    ]


@pytest.mark.parametrize(("language", "path"), OWN, ids=NAMES)
def test_every_query_has_positive_and_negative_cases(language: str, path: Path) -> None:
    folder = QUERIES / language / "test" / path.stem
    reference = yaml.safe_load((folder / f"{path.stem}.qlref").read_text("utf-8"))
    assert (QUERIES / language / "src" / reference["query"]) == path
    assert reference["postprocess"] == "utils/test/InlineExpectationsTestQuery.ql"
    mark = "#" if language == "python" else "//"
    sources = [p for p in folder.iterdir() if p.suffix in (".py", ".ts", ".tsx")]
    lines = [line for source in sources for line in source.read_text("utf-8").splitlines()]
    alerts = [line for line in lines if f"{mark} $ Alert" in line]
    reasons = [line.strip() for line in lines if re.match(rf"\s*{mark} (BAD|GOOD)( here)?: \S", line)]
    assert len(alerts) >= LEAST_CASES
    assert sum(1 for reason in reasons if reason.startswith(f"{mark} GOOD")) >= LEAST_CASES
    assert sum(1 for reason in reasons if reason.startswith(f"{mark} BAD")) >= LEAST_CASES


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_test_folder_belongs_to_a_query(language: str) -> None:
    folders = {p.name for p in (QUERIES / language / "test").iterdir() if p.is_dir()}
    assert folders == {path.stem for own, path in OWN if own == language}


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_lock_files_pin_what_the_packs_depend_on(language: str) -> None:
    for part in ("src", "test"):
        pack = yaml.safe_load((QUERIES / language / part / "qlpack.yml").read_text("utf-8"))
        lock = yaml.safe_load((QUERIES / language / part / "codeql-pack.lock.yml").read_text("utf-8"))
        for name, wanted in pack["dependencies"].items():
            if name.startswith("codeql/"):
                assert wanted == f"^{lock['dependencies'][name]['version']}", name


def test_cousins_exist_and_look_for_the_same_defect(catalog: Catalog) -> None:
    for query in catalog.queries.values():
        for name in query.cousins:
            assert name in catalog.rules, f"{query.id} names {name}"


def test_the_page_on_codeql_tells_which_rule_reports_what(catalog: Catalog) -> None:
    page = (ROOT / "docs" / "codeql.md").read_text("utf-8")
    assert cousins_table(catalog.queries) in page, "paste the output of resrules.report.query_pages.cousins_table"


def test_metadata_is_read_as_codeql_reads_it(tmp_path: Path) -> None:
    query = tmp_path / "a.ql"
    query.write_text(
        "/**\n * @name One\n * @description Two\n *              lines.\n * @tags a\n *       b/c\n */\nselect 1\n"
    )
    assert query_metadata(query) == {"name": "One", "description": "Two lines.", "tags": "a b/c"}
    query.write_text("import python\n")
    with pytest.raises(CatalogError, match="starts with a comment"):
        query_metadata(query)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("category/retry", "category/retries", "no category"),
        ("section/2.3", "section/2.9", "not a section"),
        ("severity/high", "severity/medium", "@problem.severity must be warning"),
        ("confidence/high", "confidence/low", "@precision high does not go with low"),
        ("criterion/retries", "criterion/luck", "'luck' is not a valid Criterion"),
        ("@name Retry inside a retry", "@title x", "@name is missing"),
    ],
)
def test_wrong_metadata_is_told(tmp_path: Path, before: str, after: str, complaint: str) -> None:
    source = QUERIES / "python" / "src" / "Retry" / "NestedRetries.ql"
    folder = tmp_path / "python" / "src" / "Retry"
    folder.mkdir(parents=True)
    (folder / "NestedRetries.ql").write_text(source.read_text("utf-8").replace(before, after))
    (folder / "NestedRetries.yml").write_bytes(source.with_suffix(".yml").read_bytes())
    rules, problems = read_queries(tmp_path)
    assert rules == {}
    assert complaint in problems[0]


def test_missing_words_are_told(tmp_path: Path) -> None:
    source = QUERIES / "python" / "src" / "Retry" / "NestedRetries.ql"
    folder = tmp_path / "python" / "src"
    folder.mkdir(parents=True)
    (folder / "NestedRetries.ql").write_bytes(source.read_bytes())
    assert "is missing: it holds what the report says" in read_queries(tmp_path)[1][0]
    (folder / "NestedRetries.yml").write_text("verify: abc\n")
    assert "is a required property" in read_queries(tmp_path)[1][0]
