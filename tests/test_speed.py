"""What makes audits fast must not change them: prefilters, shards, changed lines, the native front end."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.changes import changes_since, only_changed
from resrules.config import Config
from resrules.discover import SourceFile, discover
from resrules.engines import semgrep
from resrules.engines.prefilter import ANYTHING, Words, condition_of, specialised
from resrules.engines.staging import coded_name, members_of
from resrules.errors import ConfigError, ReportError, TargetError
from resrules.fleet import Limits, Outcome, Repository, audit_repository, ranked, read_repositories, run_fleet
from resrules.rulecost import profile_rules, render_profile
from resrules.shards import audit_shard, files_of_shard, join_parts, parse_shard

ROOT = Path(__file__).parents[1]
BAD = 'import requests\n\nrequests.get("http://x")\n'


def semgrep_rule(**more: object) -> dict[str, object]:
    return {"id": "r", "languages": ["python"], **more}


def named(regex: str) -> dict[str, object]:
    return {"metavariable-regex": {"metavariable": "$F", "regex": regex}}


def test_no_rule_is_ruled_out_on_code_that_it_must_match(catalog: Catalog) -> None:
    checked = 0
    for rule_id, rule in catalog.semgrep.items():
        source = catalog.scanning[rule_id].source
        stem = ROOT / "testdata" / source.removesuffix(".yml")
        files = [*stem.parent.glob(f"{stem.name}.*"), *(p for p in stem.rglob("*") if p.is_file())]
        for path in files:
            content = path.read_bytes()
            if re.search(rf"\bruleid:[^\n]*\b{re.escape(rule_id)}\b".encode(), content):
                assert specialised(rule, Words.of(content)) is not None, f"{rule_id} on {path}"
                checked += 1
    assert checked > 100


@pytest.mark.parametrize(
    ("more", "code", "possible"),
    [
        ({"pattern": "requests.get(...)"}, "from requests import get as g", True),
        ({"pattern": "requests.get(...)"}, "import httpx; httpx.get(1)", False),
        ({"pattern": "$X.$M(...)"}, "a", True),
        ({"patterns": [{"pattern": "$F()"}, named("(?i)^(retry|again)")]},
         "def RetryNow(): ...", True),
        ({"patterns": [{"pattern": "$F()"}, named("(?i)^(retry|again)")]},
         "def send(): ...", False),
        ({"patterns": [{"pattern": "$F()"}, named("^(?!retry).*$")]},
         "send()", True),
        ({"pattern-regex": r"ab?c|long_word|\w+"}, "nothing", True),
        ({"pattern-regex": "abcd?e|long_word"}, "abce", True),
        ({"pattern-regex": "abcd?e|long_word"}, "abcd", False),
        ({"pattern-regex": r"\b(put|post|patch)\("}, "compost(); output()", False),
        ({"pattern-regex": r"\b(put|post|patch)\("}, "s.patch()", True),
        ({"pattern-regex": r"(put|post|patch)\("}, "compost()", True),
        ({"pattern-regex": r"(?<!\w)p\w+t\("}, "print()", True),
        ({"pattern-regex": r"^fs$"}, "offset", False),
        ({"pattern-regex": r"\btimeouts?\b"}, "timeouts", True),
        ({"pattern-regex": r"\btimeouts?\b"}, "timeouted", False),
        ({"pattern-regex": r"time\Kout"}, "timeout", True),
        ({"pattern-regex": r"a(?i)timeout\z"}, "aTimeOut", True),
        ({"pattern-regex": r"(?i:retry)_after"}, "RETRY_after", True),
        ({"pattern-regex": r"(?i:retry)_after"}, "RETRY_AFTER", False),
        ({"pattern": "Session()"}, "session()", False),
        ({"pattern-regex": "(very|some)_long"}, "nothing", False),
        ({"mode": "taint", "pattern-sources": [{"pattern": "source()"}], "pattern-sinks": [{"pattern": "sink()"}]},
         "source()", False),
    ],
)  # fmt: skip
def test_words_rule_out_only_what_cannot_match(more: dict[str, object], code: str, possible: bool) -> None:
    assert (specialised(semgrep_rule(**more), Words.of(code.encode())) is not None) is possible


def test_alternatives_and_exceptions_without_their_words_fall_away() -> None:
    rule = semgrep_rule(
        patterns=[
            {"pattern-either": [{"pattern": "paramiko.connect()"}, {"pattern": "socket.socket()"}]},
            {"pattern-not": "socket.socket(paramiko)"},
            {"pattern-not": "socket.socket(1)"},
        ]
    )
    expected = semgrep_rule(
        patterns=[{"pattern-either": [{"pattern": "socket.socket()"}]}, {"pattern-not": "socket.socket(1)"}]
    )
    assert specialised(rule, Words.of(b"import socket")) == (expected, 1)
    # paramiko stands in a file that the rest of the rule cannot match
    files = [b"import socket", b"a", b"connect(paramiko)"]
    either = {"pattern-either": [{"pattern": "paramiko.connect()"}, {"pattern": "socket.socket()"}]}
    assert specialised(rule, Words(files[:2])) == (expected, 0b001)
    assert specialised(rule, Words(files)) == (
        semgrep_rule(patterns=[either, {"pattern-not": "socket.socket(1)"}]), 0b101
    )  # fmt: skip


def test_rules_of_other_languages_and_unreadable_expressions_are_left_alone() -> None:
    assert condition_of({"id": "r", "languages": ["yaml"], "pattern": "image: x"}) is ANYTHING
    assert condition_of(semgrep_rule(**{"pattern-regex": "(?<name>unreadable)"})) is ANYTHING


def matches_of_whole_rules(root: Path, files: list[SourceFile], catalog: Catalog) -> semgrep.ScanResult:
    return semgrep.scan(root, files, catalog, catalog.scanning, semgrep.Limits(), specialise=False)


def test_specialised_rules_and_the_default_front_end_match_the_same(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = ROOT / "testdata"
    files = [file for file in discover(root, include_tests=True).files if "/timeout/" in file.path]
    assert len(files) > 20
    fast = semgrep.scan(root, files, catalog, catalog.scanning, semgrep.Limits())
    assert len(fast.matches) > 20
    assert matches_of_whole_rules(root, files, catalog).matches == fast.matches
    native = semgrep._Scan._command

    def default(self: semgrep._Scan, batch: semgrep._Batch) -> list[str]:
        return [part for part in native(self, batch) if part != "--experimental"]

    monkeypatch.setattr(semgrep._Scan, "_command", default)
    assert matches_of_whole_rules(root, files, catalog).matches == fast.matches


def test_each_file_is_read_by_the_rules_whose_words_it_has(tmp_path: Path, catalog: Catalog) -> None:
    (tmp_path / "scripts").mkdir()
    code = {
        "a.py": BAD, "b.py": "x = 1\n", "broken.py": 'import requests\nx = = )\nrequests.get("http://x")\n',
        "scripts/c [d] é.py": BAD, "f.ts": 'await fetch("http://x")\n', "g.vue": "<script>await fetch(u)</script>\n",
    }  # fmt: skip
    for name, text in code.items():
        (tmp_path / name).write_text(text)
    files = discover(tmp_path).files
    fast = semgrep.scan(tmp_path, files, catalog, catalog.scanning, semgrep.Limits())
    whole = matches_of_whole_rules(tmp_path, list(files), catalog)
    assert fast.matches == whole.matches
    assert fast.notices == whole.notices
    assert any("broken.py" in notice.path for notice in fast.notices)
    assert {match.place.path for match in fast.matches} >= {"a.py", "scripts/c [d] é.py", "f.ts", "g.vue"}
    timings: list[dict[str, Any]] = []
    rules = ["requests-call-without-timeout", "bare-except"]
    semgrep.scan(tmp_path, files, catalog, rules, semgrep.Limits(), timings=timings)
    assert {file["path"] for timing in timings for file in timing["targets"]} == {
        "a.py", "broken.py", "scripts/c [d] é.py"
    }  # fmt: skip


def test_when_names_do_not_choose_the_rules_every_rule_reads_every_file(
    project: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = discover(project).files
    expected = semgrep.scan(project, files, catalog, catalog.scanning, semgrep.Limits()).matches
    monkeypatch.setattr(semgrep, "members_of", lambda number: "no-such-name")
    assert len(expected) > 2
    assert semgrep.scan(project, files, catalog, catalog.scanning, semgrep.Limits()).matches == expected


def test_a_rule_reads_the_paths_that_it_names(tmp_path: Path, catalog: Catalog) -> None:
    rule_id = "blocking-file-io-in-async"
    assert "paths" in catalog.semgrep[rule_id]
    for folder in ("app", "scripts"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_text(
            "async def f(path):\n    with open(path) as g:\n        return g.read()\n"
        )
    matches = semgrep.scan(tmp_path, discover(tmp_path).files, catalog, [rule_id], semgrep.Limits()).matches
    assert {match.place.path for match in matches} == {"app/a.py"}


@pytest.mark.parametrize("sets", [1, 5, 6, 399])
def test_names_tell_the_sets_that_a_file_is_in(sets: int) -> None:
    members = [[(number * 7 + file) % 3 == 0 for number in range(sets)] for file in range(9)]
    for serial, row in enumerate(members, 1):
        name = coded_name(serial, row, "some.folder/types.d.ts")
        assert name.endswith(".d.ts")
        assert [fnmatchcase(name, members_of(number)) for number in range(sets)] == row


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "sub").mkdir(parents=True)
    for name in ("a.py", "b.py", "sub/c.py"):
        (root / name).write_text(BAD)
    (root / "broken.py").write_text("def x(:\n")
    return root


def cli(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "resrules", *arguments], cwd=cwd, capture_output=True, text=True, check=False,
        timeout=300,
    )  # fmt: skip


def test_two_shards_merged_give_byte_for_byte_the_reports_of_one_run(project: Path, tmp_path: Path) -> None:
    reports = ("--sarif", "--json", "--markdown")
    one = [part for name in reports for part in (name, str(tmp_path / f"one{name}"))]
    two = [part for name in reports for part in (name, str(tmp_path / f"two{name}"))]
    assert cli("run", ".", "--no-cache", "-q", *one, cwd=project).returncode == 0
    for index in ("1", "2"):
        part = str(tmp_path / f"{index}.part")
        assert cli("run", ".", "--no-cache", "--shard", f"{index}/2", "--part", part, cwd=project).returncode == 0
    assert cli("merge", str(tmp_path / "2.part"), str(tmp_path / "1.part"), "-q", *two, cwd=project).returncode == 0
    for name in reports:
        assert (tmp_path / f"one{name}").read_bytes() == (tmp_path / f"two{name}").read_bytes()
    missing = cli("merge", str(tmp_path / "2.part"), cwd=project)
    assert missing.returncode == 2
    assert "2 parts are needed" in missing.stderr


def test_parts_of_another_tree_or_other_rules_are_refused(project: Path, tmp_path: Path, catalog: Catalog) -> None:
    part = tmp_path / "1.part"
    part.write_text(audit_shard(project, (1, 1), Config(jobs=1), catalog))
    assert len(join_parts(project, [part], Config(), catalog).matches) >= 3
    with pytest.raises(ReportError, match="other rules"):
        join_parts(project, [part], Config(rule_timeout=3), catalog)
    (project / "a.py").write_text("x = 1\n")
    with pytest.raises(TargetError, match=r"a\.py has changed"):
        join_parts(project, [part], Config(), catalog)
    part.write_text("{}")
    with pytest.raises(ReportError, match="not a part"):
        join_parts(project, [part], Config(), catalog)


def test_shards_hold_each_file_once_and_are_balanced() -> None:
    files = [SourceFile(f"{number}.py", number * 1000, "python") for number in range(50)]
    shares = [files_of_shard(files, index, 3) for index in (1, 2, 3)]
    assert sorted(file for share in shares for file in share) == sorted(files)
    sizes = [sum(file.size for file in share) for share in shares]
    assert max(sizes) < 1.05 * min(sizes)
    assert parse_shard("2/3") == (2, 3)
    for wrong in ("0/3", "4/3", "1", "a/b", "1/0"):
        with pytest.raises(ConfigError):
            parse_shard(wrong)


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


def test_only_findings_on_changed_lines_are_listed_and_the_score_is_that_of_the_project(
    project: Path, catalog: Catalog
) -> None:
    with pytest.raises(TargetError, match="git work tree"):
        changes_since(project, None)
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-qm", "first")
    git(project, "checkout", "-qb", "topic")
    text = BAD + 'x = """\n++ looks like a header\n"""\nrequests.post("http://y")\n'
    (project / "a.py").write_text(text)
    git(project, "commit", "-qam", "second")
    (project / "new name.py").write_text(BAD)
    changes = changes_since(project, None)
    assert changes.lines == {"a.py": ((4, 7),), "new name.py": ((1, 1 << 30),)}
    whole = run_audit(project, Config(jobs=1), catalog)
    audit = only_changed(whole, changes)
    places = {
        (f.place.path, f.place.region.start_line)
        for f in audit.findings
        if f.rule_id == "requests-call-without-timeout"
    }
    assert places == {("a.py", 7), ("new name.py", 3)}
    assert audit.score == whole.score
    assert audit.sites == whole.sites
    assert any("listed" in notice.text for notice in audit.notices)
    assert changes_since(project / "sub", "main").lines == {}
    with pytest.raises(TargetError, match="knows no"):
        changes_since(project, "nowhere")


def test_the_profile_names_the_share_of_each_rule(project: Path, catalog: Catalog) -> None:
    ids = ["requests-call-without-timeout", "tenacity-retry-without-stop"]
    profile = profile_rules(project, catalog, ids)
    assert {row.rule_id for row in profile.rules} == set(ids)
    assert sum(row.share for row in profile.rules) == pytest.approx(1.0)
    assert profile.rules[0].rule_id == ids[0]
    assert profile.rules[0].matches == 3
    assert profile.groups[0].group == "python"
    assert ids[0] in render_profile(profile, 1)


def test_a_list_of_repositories_is_read(tmp_path: Path) -> None:
    listed = tmp_path / "repos.txt"
    listed.write_text("# ours\na/service\nb/service  # again\nhttps://example.org/team/app.git\n")
    assert read_repositories(listed) == [
        Repository("service", str(tmp_path / "a" / "service")),
        Repository("service-2", str(tmp_path / "b" / "service")),
        Repository("team-app", "https://example.org/team/app.git"),
    ]
    listed.write_text("\n")
    with pytest.raises(ConfigError, match="names no repository"):
        read_repositories(listed)


def test_a_failing_repository_is_an_outcome_and_the_worst_score_comes_first(tmp_path: Path) -> None:
    outcome = audit_repository(Repository("gone", str(tmp_path / "gone")), tmp_path / "out", Limits(tries=3))
    assert (outcome.ok, outcome.tries) == (False, 1)  # another try cannot mend it
    good = Outcome("good", "g", ok=True, score=8, exact=8.1)
    bad = Outcome("bad", "b", ok=True, score=3, exact=3.2)
    assert [o.name for o in ranked([outcome, good, bad])] == ["bad", "good", "gone"]


def test_a_fleet_goes_on_where_it_was(project: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    shutil.copytree(project, tmp_path / "second")
    repositories = [
        Repository("first", str(project)), Repository("second", str(tmp_path / "second")),
        Repository("gone", str(tmp_path / "gone")),
    ]  # fmt: skip
    output = tmp_path / "out"
    told: list[str] = []
    run_fleet(repositories[:1], output, Limits(), progress=lambda outcome, done, total: told.append(outcome.name))
    stamp = (output / "first" / "report.json").stat().st_mtime_ns
    outcomes = run_fleet(repositories, output, Limits(), progress=lambda outcome, *_: told.append(outcome.name))
    assert sorted(told) == ["first", "gone", "second"]
    assert (output / "first" / "report.json").stat().st_mtime_ns == stamp
    assert [(o.name, o.ok) for o in outcomes] == [("first", True), ("second", True), ("gone", False)]
    overview = json.loads((output / "fleet.json").read_text())
    assert (overview["done"], overview["failed"]) == (2, 1)
    assert "is not a folder" in (output / "fleet.md").read_text()
    assert '<a href="first/report.md">first</a>' in (output / "fleet.html").read_text()
