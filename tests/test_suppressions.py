"""Comments that suppress findings: what they cover, when they end, what is said of those that do nothing."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from resrules.answers import Answer, State, load_answer, save_answer
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.report.document import build_document
from resrules.sarif import sarif_log
from resrules.suppressions import Comment, comments_in

from .test_cli import resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
RULE = "requests-call-without-timeout"


@pytest.mark.parametrize(
    ("line", "names", "reason", "until"),
    [
        ("x()  # resrules: ignore[a-b] loopback only", ("a-b",), "loopback only", ""),
        ("x()  # resrules: ignore[a, Timeout] -- why until 2030-01-31", ("a", "Timeout"), "why", "2030-01-31"),
        ("x();  // resrules: ignore[a] it blocks until the loop ends", ("a",), "it blocks until the loop ends", ""),
        ("{/* resrules: ignore[a] why */}", ("a",), "why", ""),
        ("<!-- resrules: ignore[a] why -->", ("a",), "why", ""),
        ("x()  # nosemgrep: a, b -- why", ("a", "b"), "why", ""),
        ("x()  # NOSEM", (), "", ""),
    ],
)
def test_the_parts_of_a_comment_are_read(line: str, names: tuple[str, ...], reason: str, until: str) -> None:
    (comment,) = comments_in(line.encode())
    assert (comment.names, comment.reason, comment.until) == (names, reason, until)


def test_a_comment_alone_on_its_line_speaks_of_the_next_one_that_holds_code() -> None:
    content = b"# resrules: ignore[a] one\n# resrules: ignore[b] two\nx()\ny()  # resrules: ignore[c] three\n"
    assert [(c.line, c.target) for c in comments_in(content)] == [(1, 3), (2, 3), (4, 4)]


def test_what_looks_like_a_comment_in_a_python_string_is_none() -> None:
    content = b's = "# resrules: ignore[a]"\nx()  # resrules: ignore[b] why\n'
    assert [c.names for c in comments_in(content, python=True)] == [("b",)]


def test_the_form_for_the_cache_is_read_again() -> None:
    comment = Comment(1, 2, ("a",), "why", "2030-01-31", semgrep=True)
    assert Comment.from_row(json.loads(json.dumps(comment.row))) == comment


SOURCE = (
    "import requests\n\n"
    f'requests.get("http://x/1")  # resrules: ignore[{RULE}] loopback only until 2999-01-01\n'
    "# resrules: ignore[Timeout] a whole category\n"
    'requests.get("http://x/2")\n'
    f'requests.get("http://x/3")  # nosemgrep: {RULE} -- checked by the caller\n'
    f'requests.get("http://x/4")  # resrules: ignore[{RULE}] until 2020-01-01\n'
    f"x = 1  # resrules: ignore[{RULE}] nothing here\n"
    'requests.get("http://x/5")  # resrules: ignore[requests-call-witout-timeout] a typing error\n'
    'requests.get("http://x/6")  # resrules: ignore\n'
    'requests.get("http://x/7")  # resrules: ignore[Timeout] until 2026-31-12\n'
    "y = 1  # nosemgrep: rule-of-another-pack\n"
)


def document_of(root: Path, catalog: Catalog, config: Config, cache: Path | None = None) -> dict[str, Any]:
    return build_document(run_audit(root, config, catalog, cache_folder=cache), catalog)


def test_suppressed_findings_are_listed_and_doubtful_comments_named(tree: Tree, catalog: Catalog) -> None:
    document = document_of(tree({"a.py": SOURCE}), catalog, Config())
    assert {f["line"] for f in document["findings"] if f["rule"] == RULE} == {7, 9, 10, 11}
    assert [(f["line"], f["suppression"]["reason"]) for f in document["suppressed"]] == [
        (3, "loopback only"), (5, "a whole category"), (6, "checked by the caller"),
    ]  # fmt: skip
    assert [(p["line"], p["kind"]) for p in document["suppression_problems"]] == [
        (7, "expired"), (8, "unused"), (9, "unknown-rule"), (10, "malformed"), (11, "malformed"),
    ]  # fmt: skip
    assert document["totals"] == {"active": len(document["findings"]), "baselined": 0, "suppressed": 3}


def test_a_warm_cache_gives_the_same_audit(tree: Tree, catalog: Catalog, tmp_path: Path) -> None:
    root, cache = tree({"a.py": SOURCE}), tmp_path / "cache"
    cold = document_of(root, catalog, Config(), cache)
    warm = document_of(root, catalog, Config(), cache)
    assert warm == cold
    strict = document_of(root, catalog, Config(require_suppression_reason=True), cache)
    assert strict["totals"]["suppressed"] == 3
    assert document_of(root, catalog, Config(require_suppression_reason=True)) == strict


def test_a_reason_can_be_required(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": f'import requests\nrequests.get("http://x")  # resrules: ignore[{RULE}]\n'})
    assert document_of(root, catalog, Config())["totals"]["suppressed"] == 1
    strict = document_of(root, catalog, Config(require_suppression_reason=True))
    assert strict["totals"]["suppressed"] == 0
    assert [problem["kind"] for problem in strict["suppression_problems"]] == ["no-reason"]


def test_suppressed_results_stand_in_the_full_sarif_only(tree: Tree, catalog: Catalog) -> None:
    audit = run_audit(tree({"a.py": SOURCE}), Config(), catalog)
    full = sarif_log(audit, catalog, everything=True)["runs"][0]["results"]
    suppressed = [result["suppressions"] for result in full if "suppressions" in result]
    assert len(suppressed) == 3
    assert suppressed[0] == [
        {"kind": "inSource", "status": "accepted", "justification": "loopback only",
         "properties": {"resrules": {"until": "2999-01-01"}}}
    ]  # fmt: skip
    assert not any("suppressions" in result for result in sarif_log(audit, catalog)["runs"][0]["results"])


def test_rules_that_are_not_reported_leave_their_comments_in_peace(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": f'import requests\nrequests.get("http://x")  # resrules: ignore[{RULE}] why\n'})
    assert not document_of(root, catalog, Config(ignore=("Timeout",)))["suppression_problems"]


def test_an_answer_ends_with_the_first_suppression_that_does(tmp_path: Path) -> None:
    state = State("state", 0)
    yesterday = (datetime.date.today() - datetime.timedelta(days=1)).isoformat()
    for until, kept in (("", True), (datetime.date.today().isoformat(), True), (yesterday, False)):
        save_answer(tmp_path, tmp_path, state, Answer({}, {}, until))
        assert (load_answer(tmp_path, tmp_path, state, []) is not None) == kept


def test_suppressions_are_told_on_the_terminal_from_the_cache_too(tree: Tree, tmp_path: Path) -> None:
    root = tree({"a.py": SOURCE})
    for _ in range(2):
        shown = resrules("run", root, "--cache-dir", tmp_path / "cache").stdout
        assert "3 suppressed by comments" in shown
        assert "a.py:8: resrules: ignore[requests-call-without-timeout] suppresses nothing" in shown
