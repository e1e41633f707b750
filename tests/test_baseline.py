"""Baselines: accepted findings stay accepted while code moves, copies and new ones do not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from resrules.audit import run_audit
from resrules.baseline import Entry, apply_baseline, baseline_text, compare, entry_of, read_baseline, updated
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.errors import BaselineError
from resrules.model import Audit
from resrules.sarif import sarif_log

from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
ONLY = Config(select=("requests-call-without-timeout",))
A = 'import requests\n\nrequests.get("http://a")\nrequests.get("http://b")\n'


def states(audit: Audit) -> list[tuple[str, int, str]]:
    return [(f.place.path, f.place.region.start_line, f.baseline_state) for f in audit.findings]


def test_accepted_findings_survive_moves_and_renames(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": A})
    entries = [entry_of(finding) for finding in run_audit(root, ONLY, catalog).findings]
    assert len(entries) == 2
    (root / "a.py").unlink()
    (root / "b.py").write_text("import os\n\n\n" + A + '\nrequests.get("http://new")\n')
    audit = apply_baseline(run_audit(root, ONLY, catalog), entries, "b.json", root)
    assert states(audit) == [("b.py", 6, "unchanged"), ("b.py", 7, "unchanged"), ("b.py", 9, "new")]
    assert audit.baseline is not None
    assert audit.baseline.gone == ()
    results = sarif_log(audit, catalog)["runs"][0]["results"]
    assert [result["baselineState"] for result in results] == ["unchanged", "unchanged", "new"]
    assert {entry.path for entry in updated(audit, entries, root)} == {"b.py"}
    assert len(updated(audit, entries, root, accept_new=True)) == 3


def test_a_copy_is_new_in_the_same_file_and_in_another(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": A})
    entries = [entry_of(finding) for finding in run_audit(root, ONLY, catalog).findings]
    (root / "a.py").write_text(A + 'requests.get("http://a")\n')
    (root / "c.py").write_text('import requests\nrequests.get("http://b")\n')
    audit = apply_baseline(run_audit(root, ONLY, catalog), entries, "b.json", root)
    assert [state for state in states(audit) if state[2] == "new"] == [("a.py", 5, "new"), ("c.py", 2, "new")]


def test_what_is_mended_is_gone_and_what_is_suppressed_is_not(tree: Tree, catalog: Catalog) -> None:
    root = tree({"a.py": 'import requests\n# resrules: ignore[Timeout] why\nrequests.get("http://a")\n'})
    (root / "plain.py").write_text(A)
    plain = run_audit(root / "plain.py", ONLY, catalog)
    (root / "plain.py").unlink()
    audit = run_audit(root, ONLY, catalog)
    entries = [entry_of(audit.suppressed[0]), *map(entry_of, plain.findings)]
    compared = apply_baseline(audit, entries, "b.json", root)
    assert compared.baseline is not None
    assert len(compared.baseline.gone) == 2
    assert all("plain.py" in text for text in compared.baseline.gone)


def test_a_finding_about_the_project_is_known_by_its_rule() -> None:
    entry = Entry("a.py", "service-without-x", 3, "f1", "", "HIGH", "title")
    pairs, gone = compare([], [entry], {"a.py"})
    assert (pairs, gone) == ([], [entry])


def test_the_file_is_read_again_and_written_the_same(tmp_path: Path) -> None:
    entries = [Entry("b.py", "r", 2, "f2", "c2", "HIGH", "t"), Entry("a.py", "r", 1, "f1", "", "HIGH", 'é "t"')]
    file = tmp_path / "b.json"
    file.write_text(baseline_text(entries), encoding="utf-8")
    assert list(read_baseline(file)) == sorted(entries)
    assert baseline_text(read_baseline(file)) == file.read_text(encoding="utf-8")
    assert json.loads(baseline_text([])) == {"resrules-baseline": 1, "findings": []}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "is not JSON"),
        ("[]", "is not a baseline"),
        ('{"version": "2.1.0", "runs": []}', "is not a baseline"),
        ('{"resrules-baseline": 9, "findings": []}', "form 9"),
        ('{"resrules-baseline": 1, "findings": [{}]}', "is damaged"),
        ('{"resrules-baseline": 1}', "is damaged"),
    ],
)
def test_a_broken_baseline_is_one_sentence_with_the_way_out(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "b.json").write_text(content)
    with pytest.raises(BaselineError, match=says):
        read_baseline(tmp_path / "b.json")


def test_the_gate_looks_at_new_findings_only_with_a_warm_cache_too(tree: Tree, tmp_path: Path) -> None:
    root = tree(
        {
            "a.py": A,
            "resrules.toml": 'select = ["Timeout"]\nbaseline = "accepted.json"\nfail-on = "high"\n',
        }
    )
    assert "resrules baseline write" in one_sentence(resrules("run", root), 2)
    wrote = resrules("baseline", "write", root)
    assert wrote.returncode == 0, wrote.stderr
    assert "2 findings accepted" in wrote.stdout
    assert "--force" in one_sentence(resrules("baseline", "write", root), 2)
    cache = tmp_path / "cache"
    for _ in range(2):
        done = resrules("run", root, "--cache-dir", cache)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "0 new, 2 in the baseline" in done.stdout
    accepted = root / "accepted.json"
    accepted.write_text(baseline_text(read_baseline(accepted)[:1]))  # as when a branch is changed
    assert resrules("run", root, "--cache-dir", cache).returncode == 1
    (root / "a.py").write_text('import requests\n\nrequests.get("http://a")\n')
    assert resrules("run", root, "--cache-dir", cache).returncode == 0
    (root / "a.py").write_text("import requests\n")
    assert "1 gone" in resrules("baseline", "update", root).stdout
    assert read_baseline(accepted) == ()
