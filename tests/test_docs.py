"""The documentation: a reference that cannot go stale, and a site without dead links."""

from __future__ import annotations

import importlib.util
import os
import posixpath
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from resrules.catalog import Catalog
from resrules.config import Config, load_config
from resrules.report.configuration import configuration_page, examples, field_texts
from resrules.report.site import navigation, since_versions, site_pages, write_site

from .conftest import ROOT


@pytest.fixture(scope="module")
def pages(catalog: Catalog) -> dict[str, str]:
    return site_pages(catalog, ROOT)


def test_the_configuration_reference_has_every_key_and_is_current() -> None:
    page = configuration_page()
    assert set(field_texts()) == {field.name for field in fields(Config)}
    for field in fields(Config):
        assert f"| `{field.name.replace('_', '-')}` |" in page
    assert (ROOT / "docs/configuration.md").read_text(encoding="utf-8") == page


def test_the_examples_of_the_reference_are_read(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("".join(examples().values()))
    config = load_config(tmp_path)
    assert config.severity
    assert config.per_path_ignores


def test_every_rule_has_a_page_and_every_page_a_place(catalog: Catalog, pages: dict[str, str]) -> None:
    assert {f"rules/{rule_id}.md" for rule_id in catalog.findings} < set(pages)
    for rule_id in catalog.findings:
        page = pages[f"rules/{rule_id}.md"]
        for part in ("**Impact**", "**How to verify**", "**Bad**", "**Good**", "**Trade-off**", "since "):
            assert part in page, (rule_id, part)
    listed = {name for entry in navigation(pages) for name in entry.values()}
    assert {name for name in pages if "/" not in name} < listed
    assert set(since_versions(ROOT / "docs/since.yml")) <= set(catalog.findings)


def test_the_command_line_page_has_every_command(pages: dict[str, str]) -> None:
    for command in ("run", "baseline update", "fix", "trend", "export", "explain"):
        assert f"\n## resrules {command}\n" in pages["commands.md"]


def test_no_link_between_pages_is_dead(pages: dict[str, str]) -> None:
    dead = []
    for name, text in pages.items():
        prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
        for target in re.findall(r"\]\((?![a-z]+:|#|\d+\))([^)#\s]+)(?:#[^)]*)?\)", re.sub(r"`[^`\n]*`", "", prose)):
            if posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) not in pages:
                dead.append(f"{name}: {target}")
    assert dead == []


def test_links_into_the_repository_lead_to_files_that_exist(pages: dict[str, str]) -> None:
    own = re.compile(r"\]\(https://github\.com/resrules/resrules/blob/main/([^)#]+)")
    for name in ("index.md", "scoring.md", "contributing.md"):
        for path in own.findall(pages[name]):
            assert (ROOT / path).exists(), (name, path)


def test_the_site_is_built_without_network_and_asks_for_nothing(catalog: Catalog, tmp_path: Path) -> None:
    if importlib.util.find_spec("mkdocs") is None or importlib.util.find_spec("material") is None:
        pytest.skip("pip install -e '.[docs]' for the documentation site")
    write_site(tmp_path, ROOT, catalog)
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(tmp_path / "mkdocs.yml")],
        capture_output=True, text=True, timeout=300, check=False, env={**os.environ, **proxies},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "html/index.html").read_text(encoding="utf-8")
    loaded = re.findall(
        r'<(?:script|img|iframe)[^>]+src="([^"]+)|<link[^>]+rel="(?:stylesheet|icon)"[^>]+href="([^"]+)', page
    )
    assert loaded
    assert not [url for pair in loaded for url in pair if url.startswith(("http:", "https:", "//"))]
