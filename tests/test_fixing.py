"""Autofixes: shown, applied, never at the cost of a file that parses."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.fixing import apply_replacements, checked, plan_fixes
from resrules.model import Place, Region, Replacement

from .conftest import ROOT
from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]

WORDS = {
    "title": "requests.get without a timeout",
    "category": "Timeout", "section": "1.1", "severity": "HIGH", "criterion": "timeouts", "confidence": "HIGH",
    "impact": {"when": "The server accepts and never answers.", "users": "The request hangs for ever.",
               "cascades": "Every worker waits in the end."},
    "verify": "python -m http.server", "bad": "requests.get(url)", "fix": "requests.get(url, timeout=10)",
    "trade_off": "A slow answer is now an error.",
    "references": ["https://requests.readthedocs.io/en/latest/user/advanced/#timeouts"],
}  # fmt: skip


def rules_in(folder: Path, *rules: tuple[str, str, str, str]) -> Path:
    """Write rules, each given by id, pattern, fix and whether it is safe."""
    (folder / "python").mkdir(parents=True)
    for rule_id, pattern, fix, safety in rules:
        metadata = {"resrules": {**WORDS, "fix_is_safe": safety == "safe"}}
        rule = {
            "id": rule_id, "languages": ["python"], "severity": "HIGH", "pattern": pattern, "fix": fix,
            "message": "`requests.get` has no time limit of its own.", "metadata": metadata,
        }  # fmt: skip
        (folder / "python" / f"{rule_id}.yml").write_text(yaml.safe_dump({"rules": [rule]}))
    return folder


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return rules_in(
        tmp_path / "rules",
        ("get-without-timeout", "requests.get($URL)", "requests.get($URL, timeout=10)", "safe"),
        ("post-without-timeout", "requests.post($URL)", "requests.post($URL, timeout=10)", "unsafe"),
        ("put-without-timeout", "requests.put($URL)", "requests.put($URL timeout=10)", "safe"),
    )


SOURCE = (
    "import requests\r\n\r\n"
    's = "é😀"; a = requests.get("x"); b = requests.get("y")\r\n'
    'requests.post("z")'
)  # fmt: skip
FIXED = SOURCE.replace('("x")', '("x", timeout=10)').replace('("y")', '("y", timeout=10)')


def test_the_safe_fixes_are_shown_and_then_written(tree: Tree, rules: Path) -> None:
    root = tree({"a.py": SOURCE, "b.py": 'import requests\nrequests.put("x")\n'})
    shown = resrules("fix", root, "--rules", rules)
    assert shown.returncode == 0, shown.stderr
    assert '+s = "é😀"; a = requests.get("x", timeout=10); b = requests.get("y", timeout=10)' in shown.stdout
    assert "1 fix not shown" in shown.stderr
    assert "b.py:2: put-without-timeout was not fixed: the file could not be parsed afterwards" in shown.stderr
    assert (root / "a.py").read_bytes() == SOURCE.encode()
    written = resrules("fix", root, "--rules", rules, "--write")
    assert (root / "a.py").read_bytes() == FIXED.encode()
    assert (root / "b.py").read_text() == 'import requests\nrequests.put("x")\n'
    assert "2 fixes in 1 file written; 4 findings before, 2 now" in written.stderr
    assert "no safe fix" in resrules("fix", root, "--rules", rules).stderr


def test_the_diff_is_one_that_git_applies(tree: Tree, rules: Path, tmp_path: Path) -> None:
    root = tree({"a.py": SOURCE.replace("\r\n", "\n")})
    diff = resrules("fix", root, "--rules", rules, "--unsafe").stdout
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    subprocess.run(["git", "apply", "-"], input=diff, text=True, cwd=root, check=True)
    assert (root / "a.py").read_text() == FIXED.replace("\r\n", "\n").replace('("z")', '("z", timeout=10)')


def test_one_rule_only(tree: Tree, rules: Path) -> None:
    root = tree({"a.py": SOURCE})
    done = resrules("fix", root, "--rules", rules, "--unsafe", "--rule", "post-without-timeout", "--write")
    assert done.returncode == 0, done.stderr
    assert (root / "a.py").read_bytes() == SOURCE.replace('("z")', '("z", timeout=10)').encode()
    assert "no rule is called" in one_sentence(resrules("fix", root, "--rules", rules, "--rule", "nothing"), 2)


def test_a_file_that_cannot_be_written_is_named_and_whole(tree: Tree, rules: Path) -> None:
    import os

    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    root = tree({"d/a.py": SOURCE})
    (root / "d").chmod(0o500)
    assert "cannot be written" in one_sentence(resrules("fix", root, "--rules", rules, "--write"), 3)
    assert (root / "d/a.py").read_bytes() == SOURCE.encode()


def test_a_fix_that_only_the_compiler_refuses_is_not_made(tree: Tree, tmp_path: Path) -> None:
    rules = rules_in(tmp_path / "r", ("twice", "requests.get(...)", "requests.get(a, timeout=1, timeout=2)", "safe"))
    root = tree({"a.py": 'import requests\nrequests.get("x")\n'})
    done = resrules("fix", root, "--rules", rules, "--write")
    assert "could not be parsed afterwards" in done.stderr
    assert (root / "a.py").read_text() == 'import requests\nrequests.get("x")\n'


def test_the_autofixes_of_the_pack_mend_their_own_bad_code(catalog: Catalog, tmp_path: Path) -> None:
    """Each fix is applied to the test code of its rule: the file still parses and the finding is gone."""
    fixing = [rule_id for rule_id, rule in catalog.semgrep.items() if "fix" in rule or "fix-regex" in rule]
    assert len(fixing) >= 6
    root = tmp_path / "code"
    for rule_id in fixing:
        place = ROOT / "testdata" / Path(catalog.rules[rule_id].source).with_suffix("")
        for found in place.parent.glob(f"{place.name}*"):
            # each rule has its own folder: the names of files matter to rules
            target = root / rule_id / found.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(found, target) if found.is_dir() else shutil.copyfile(found, target)
    config = Config(select=tuple(fixing), include_tests=True)
    audit = run_audit(root, config, catalog)
    own = [f for f in audit.findings if f.place.path.startswith(f"{f.rule_id}/")]
    plan = checked(
        plan_fixes(own, catalog, lambda name: (root / name).read_bytes(), unsafe=True), catalog, config, audit.notices
    )
    assert plan.refused == []
    fixed = [finding for change in plan.changes for finding in change.findings]
    assert {finding.rule_id for finding in fixed} == set(fixing)
    for change in plan.changes:
        (root / change.path).write_bytes(change.after.encode())
    left = [f for f in run_audit(root, config, catalog).findings if f.place.path.startswith(f"{f.rule_id}/")]
    assert len(left) == len(own) - len(fixed), [str(finding.place) for finding in left]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(
    st.lists(st.text(st.characters(exclude_characters="\n\r\ufeff", exclude_categories=["Cs"])), min_size=1),
    st.data(),
)
def test_replacements_hit_exactly_their_text(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    line = lines[number]
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    region = Region(number + 1, units(line[:start]) + 1, number + 1, units(line[:end]) + 1)
    changed, applied = apply_replacements("\n".join(lines), [Replacement(Place("a.py", region), "NEW")])
    assert len(applied) == 1
    expected = [*lines[:number], line[:start] + "NEW" + line[end:], *lines[number + 1 :]]
    assert changed == "\n".join(expected)


def test_of_two_that_overlap_the_first_is_made() -> None:
    outer = Replacement(Place("a.py", Region(1, 1, 1, 9)), "f(g(1), 2)")
    inner = Replacement(Place("a.py", Region(1, 3, 1, 7)), "g(1, 3)")
    assert apply_replacements("f(g(1) )", [inner, outer]) == ("f(g(1), 2)", [outer])
