"""The HTML report: what stands in the file, and, where a Chromium is at hand, how it behaves for its readers.

The tests in a browser need ``pip install -e '.[browser]'`` and Chromium (Debian's package ``chromium``, or the command
named by RESRULES_CHROMIUM); without them they are skipped.
"""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.errors import OutputError
from resrules.model import Severity
from resrules.report.document import build_document, read_document
from resrules.report.html import coverage_rows, render_html
from resrules.report.pdf import find_chromium, write_pdf

from .test_audit import SERVICE
from .test_cli import one_sentence, resrules

HOSTILE = '</script><script>document.title="stolen"</script><img src=x onerror=alert(1)>\u2028&amp;'
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


FILES = {
    **SERVICE,
    "shop/jobs.py": (
        "import sqlite3\nimport requests\nimport time\n\n\n"
        "async def sync(url: str) -> None:\n    time.sleep(5)\n    try:\n        requests.post(url, json={})\n"
        "    except Exception:\n        pass\n\n\n"
        "def rows():\n    connection = sqlite3.connect('a.db')\n    return connection.execute('select 1').fetchall()\n"
    ),
    "Dockerfile": "FROM python:3.12\nCMD uvicorn shop.app:app --timeout-keep-alive 0\n",
}


@pytest.fixture(scope="module")
def document(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The JSON report of a small application, whose first finding is made CRITICAL."""
    root = tmp_path_factory.mktemp("shop")
    for name, content in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    audit = run_audit(root, Config(severity={"requests-call-without-timeout": Severity.CRITICAL}), catalog)
    report = build_document(audit, catalog)
    assert len(report["findings"]) >= 5
    return report


@pytest.fixture(scope="module")
def large(document: dict[str, Any]) -> dict[str, Any]:
    """The same with five thousand findings, of which one is hostile."""
    big = copy.deepcopy(document)
    kinds = big["findings"]
    big["findings"] = []
    for number in range(1, 5001):
        finding = copy.deepcopy(kinds[number % len(kinds)])
        finding.update(number=number, path=f"m{number % 97}/{finding['path']}", title=f"{finding['title']} {number}")
        finding["baseline_state"] = "new" if number % 10 == 0 else "unchanged"
        big["findings"].append(finding)
    for key in ("title", "message", "problem", "snippet", "trade_off"):
        big["findings"][2][key] = HOSTILE
    big["summary"] = [HOSTILE]
    return big


def test_the_file_is_whole_and_loads_nothing(document: dict[str, Any]) -> None:
    text = render_html(document)
    assert text == render_html(document)
    assert not re.search(r"<(link|img|iframe|object|script[^>]+src)|@import|url\(", text)
    assert f"{document['score']['overall']} of 10" in text
    for criterion in document["score"]["criteria"].values():
        assert criterion["title"] in text
    embedded = re.search(r'id="data">(.*?)</script>', text, re.DOTALL)
    assert embedded is not None
    data = json.loads(embedded.group(1))
    titles = [data["pool"][finding["title"]] for finding in data["findings"]]
    assert titles == [finding["title"] for finding in document["findings"]]


def test_texts_of_the_audited_code_cannot_leave_their_place(large: dict[str, Any]) -> None:
    text = render_html(large)
    assert text.count("<script") == 2
    assert "<img" not in text
    assert len(text) < 4_000_000


def test_coverage_counts_the_sites_of_the_report(document: dict[str, Any]) -> None:
    rows = coverage_rows(document)
    assert sum(row["sites"] for row in rows) == sum(len(site["protected"]) for site in document["sites"])
    assert [row["share"] for row in rows] == sorted(row["share"] for row in rows)


def test_a_report_is_rendered_again_with_its_trend(document: dict[str, Any], tmp_path: Path) -> None:
    for name in ("run-9", "run-10"):
        (tmp_path / "old").mkdir(exist_ok=True)
        (tmp_path / "old" / f"{name}.json").write_text(json.dumps(document))
    (tmp_path / "now.json").write_text(json.dumps(document))
    done = resrules("report", tmp_path / "now.json", "-q", "--html", tmp_path / "a.html", "--history", tmp_path / "old")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "a.html").read_text()
    assert text.index(">run-9<") < text.index(">run-10<") < text.index(">now<")
    empty = tmp_path / "empty"
    empty.mkdir()
    done = resrules("report", tmp_path / "now.json", "-q", "--html", tmp_path / "b.html", "--history", empty)
    assert "holds no JSON report" in one_sentence(done, 2)
    assert not (tmp_path / "b.html").exists()


def test_a_report_of_an_older_version_is_still_shown(document: dict[str, Any], tmp_path: Path) -> None:
    old = copy.deepcopy(document)
    for key in ("totals", "suppressed", "suppression_problems", "baseline"):
        old.pop(key, None)
    (tmp_path / "old.json").write_text(json.dumps(old))
    assert "Findings" in render_html(read_document(tmp_path / "old.json"))
    assert resrules("report", tmp_path / "old.json", "--markdown", tmp_path / "old.md").returncode == 0


def test_a_pdf_without_chromium_is_one_sentence(document: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(document))
    done = resrules(
        "report", tmp_path / "a.json", "--pdf", tmp_path / "a.pdf", "-q", RESRULES_CHROMIUM="/nowhere/chromium"
    )
    assert "needs Chromium" in one_sentence(done, 3)
    assert not (tmp_path / "a.pdf").exists()


def _chromium() -> str:
    try:
        return find_chromium()
    except OutputError:
        pytest.skip("no Chromium on this machine")


def test_the_pdf_is_printed(document: dict[str, Any], tmp_path: Path) -> None:
    _chromium()
    write_pdf(tmp_path / "deep" / "a.pdf", render_html(document))
    assert (tmp_path / "deep" / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert os.listdir(tmp_path / "deep") == ["a.pdf"]  # noqa: PTH208


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless Chromium."""
    api = pytest.importorskip("playwright.sync_api", reason="pip install -e '.[browser]' for the tests in a browser")
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open a report; the page must log no error and ask for nothing."""
    contexts, faults = [], []

    def open_report(document: dict[str, Any], **options: Any) -> Any:
        (tmp_path / "report.html").write_text(render_html(document), encoding="utf-8")
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: None if request.url.startswith("file:") else faults.append(request.url))
        page.goto((tmp_path / "report.html").as_uri())
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert faults == []


def count(page: Any, text: str) -> None:
    page.wait_for_function("text => document.getElementById('count').textContent === text", arg=text, timeout=5000)


def test_five_thousand_findings_are_searched_and_filtered(show: Callable[..., Any], large: dict[str, Any]) -> None:
    page = show(large)
    count(page, "5000 findings")
    assert page.locator("#list > li").count() == 100
    page.get_by_role("button", name="Show 100 more").click()
    assert page.locator("#list > li").count() == 200
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.get_by_label("Search").fill("m42/")
    wanted = sum(1 for finding in large["findings"] if finding["path"].startswith("m42/"))
    count(page, f"{wanted} of 5000 findings")
    page.get_by_role("button", name="Clear").click()
    count(page, "5000 findings")
    page.get_by_label("Baseline").select_option("new")
    count(page, "500 of 5000 findings")
    page.get_by_role("button", name="Clear").click()
    page.get_by_label("CRITICAL", exact=True).uncheck()
    critical = sum(1 for finding in large["findings"] if finding["severity"] == "CRITICAL")
    assert critical
    count(page, f"{5000 - critical} of 5000 findings")
    assert page.title() != "stolen"


def test_the_heat_map_leads_to_its_findings(show: Callable[..., Any], document: dict[str, Any]) -> None:
    page = show(document)
    first = document["findings"][0]
    same = [f for f in document["findings"] if (f["category"], f["severity"]) == (first["category"], first["severity"])]
    page.locator(f'[data-category="{first["category"]}"][data-severity="{first["severity"]}"]').click()
    count(page, f"{len(same)} of {len(document['findings'])} findings")
    assert page.evaluate("document.activeElement.id") == "findings-title"


def test_a_link_opens_a_finding_far_down_and_hidden_by_a_filter(
    show: Callable[..., Any], large: dict[str, Any]
) -> None:
    page = show(large)
    page.get_by_label("Search").fill("no finding has these words")
    count(page, "0 of 5000 findings")
    page.evaluate("location.hash = '#f4321'")
    details = page.locator("#f4321")
    details.wait_for()
    assert details.get_attribute("open") is not None
    assert large["findings"][4320]["trade_off"].split("`")[0] in details.inner_text()


def test_code_is_copied_as_it_is(show: Callable[..., Any], document: dict[str, Any]) -> None:
    page = show(document, permissions=["clipboard-read", "clipboard-write"])
    page.locator("#f1 > summary").press("Enter")
    page.locator("#f1").get_by_role("button", name="Copy fix").click()
    page.locator("#f1").get_by_role("button", name="Copied").or_(page.get_by_text("Copied")).first.wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == document["findings"][0]["fix"]["code"]
    page.locator("#f1").get_by_role("button", name="Copy a suppression").click()
    page.wait_for_function("document.getElementById('said').textContent === 'suppression copied'")
    assert f"resrules: ignore[{document['findings'][0]['rule']}]" in page.evaluate("navigator.clipboard.readText()")


def test_the_print_holds_every_finding(show: Callable[..., Any], document: dict[str, Any]) -> None:
    page = show(document)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#list details[open] .body").count() == len(document["findings"])
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#list details[open]").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(show: Callable[..., Any], document: dict[str, Any], scheme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    with_all = copy.deepcopy(document)
    for finding in with_all["findings"]:
        finding["baseline_state"] = "new"
    page = show(with_all, color_scheme=scheme, viewport={"width": width, "height": 900})
    for number in (1, 2, 3):
        page.locator(f"#f{number} > summary").click()
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_colours_are_turned_over_by_hand(show: Callable[..., Any], document: dict[str, Any]) -> None:
    page = show(document, color_scheme="light")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Light / dark").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
