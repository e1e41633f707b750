"""How resrules speaks to the CodeQL command line, held against a stand-in that keeps to its manual.

The stand-in (``standins/codeql.py``) is not CodeQL: these tests prove the calls, not the queries.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from resrules.audit import run_audit
from resrules.catalog import Catalog
from resrules.cli import cli
from resrules.config import Config
from resrules.engines.codeql import MINIMUM_MEMORY_MIB, CodeqlOptions, find_codeql, is_database, memory_mib
from resrules.errors import EngineError
from resrules.model import Audit

HERE = Path(__file__).parent
CODE = (HERE / "data" / "codeql_target.py.txt").read_bytes()
BLOCKING = "py/resrules/blocking-call-reached-from-coroutine"
EMPTY = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL", "rules": []}}, "results": []}]}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a shebang")

Tree = Callable[[Mapping[str, str | bytes]], Path]


class StandIn:
    """The stand-in, installed in a folder of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = folder / "codeql"
        self.log = folder / "calls.jsonl"
        self.sarif = folder / "sarif"
        self.sarif.mkdir()
        shutil.copy(HERE / "data" / "codeql-python.sarif", self.sarif / "python.sarif")
        (self.sarif / "javascript.sarif").write_text(json.dumps(EMPTY))
        source = (HERE / "standins" / "codeql.py").read_text("utf-8")
        self.path.write_text(f"#!{sys.executable}\n{source}", encoding="utf-8")
        self.path.chmod(0o755)
        self._monkeypatch = monkeypatch
        monkeypatch.setenv("RESRULES_CODEQL", str(self.path))
        monkeypatch.setenv("STANDIN_LOG", str(self.log))
        monkeypatch.setenv("STANDIN_SARIF", str(self.sarif))
        for name in ("STANDIN_FAIL", "STANDIN_VERSION", "STANDIN_PACKS"):
            monkeypatch.delenv(name, raising=False)

    def set(self, name: str, value: str) -> None:
        self._monkeypatch.setenv(f"STANDIN_{name}", value)

    def calls(self, command: str) -> list[list[str]]:
        """Return the arguments behind ``command`` of each of its calls so far."""
        words = command.split()
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        found = [json.loads(line) for line in lines]
        return [call[len(words) :] for call in found if call[: len(words)] == words]


@pytest.fixture
def standin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    folder = tmp_path / "standin"
    folder.mkdir()
    return StandIn(folder, monkeypatch)


@pytest.fixture
def target(tree: Tree) -> Path:
    return tree({"app.py": CODE})


def audit(target: Path, catalog: Catalog, engine: str = "codeql", **settings: object) -> Audit:
    databases = settings.pop("databases", None)
    options = CodeqlOptions(databases=databases if isinstance(databases, Path) else None)
    return run_audit(target, Config(engine=engine, **settings), catalog, codeql_options=options)  # type: ignore[arg-type]


def errors(found: Audit) -> list[str]:
    return [notice.text for notice in found.notices if notice.level == "error"]


# -- finding it ------------------------------------------------------------------------------------------------


def test_the_named_command_is_used(standin: StandIn) -> None:
    assert find_codeql().version == "2.26.1"
    assert find_codeql().path == str(standin.path)


def test_it_is_found_on_path_and_in_the_tool_cache(
    standin: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RESRULES_CODEQL")
    monkeypatch.setenv("PATH", str(standin.path.parent))
    assert find_codeql().path == str(standin.path)
    monkeypatch.setenv("PATH", str(tmp_path))
    for version in ("2.9.4", "2.24.0"):
        place = tmp_path / "cache" / "CodeQL" / version / "x64" / "codeql"
        place.mkdir(parents=True)
        shutil.copy(standin.path, place / "codeql")
    monkeypatch.setenv("RUNNER_TOOL_CACHE", str(tmp_path / "cache"))
    assert "/2.24.0/" in find_codeql().path


def test_without_it_the_way_to_get_it_is_told(target: Path, monkeypatch: pytest.MonkeyPatch, catalog: Catalog) -> None:
    for name in ("RESRULES_CODEQL", "RUNNER_TOOL_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("resrules.engines.codeql.shutil.which", lambda name: None)
    with pytest.raises(EngineError, match=r"no CodeQL command line was found; get the bundle .* RESRULES_CODEQL"):
        audit(target, catalog, "all")
    found = audit(target, catalog, "auto")
    assert found.complete
    notes = [notice for notice in found.notices if notice.kind == "codeql"]
    assert [notice.level for notice in notes] == ["note"]
    assert "CodeQL was not run: no CodeQL command line was found" in notes[0].text


@pytest.mark.parametrize(
    ("version", "complaint"), [("2.15.0", "is CodeQL 2.15.0; resrules needs 2.23.0"), ("odd", "does not answer like")]
)
def test_an_old_or_odd_version_is_refused(standin: StandIn, version: str, complaint: str) -> None:
    standin.set("VERSION", version)
    with pytest.raises(EngineError, match=complaint):
        find_codeql()


def test_a_name_that_is_no_file_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RESRULES_CODEQL", str(tmp_path / "absent"))
    with pytest.raises(EngineError, match="is not a file"):
        find_codeql()


# -- the calls -------------------------------------------------------------------------------------------------


def test_it_is_called_as_the_manual_says(standin: StandIn, target: Path, catalog: Catalog) -> None:
    found = audit(target, catalog, codeql_memory=3000)
    assert errors(found) == []
    assert BLOCKING in {finding.rule_id for finding in found.findings}
    assert found.engines["codeql"] == "2.26.1"
    [create] = standin.calls("database create")
    assert "--language=python" in create
    assert f"--source-root={target.resolve()}" in create
    assert {"--build-mode=none", "--overwrite", "--threads=0", "--ram=3000"} <= set(create)
    [analyze] = standin.calls("database analyze")
    assert analyze[0] == create[0]
    assert Path(analyze[1]).name == "resrules-default.qls"
    assert {"--format=sarifv2.1.0", "--sarif-category=/language:python"} <= set(analyze)
    assert [call[0] for call in standin.calls("pack install")] == ["--mode=use-lock"]
    assert standin.calls("pack download") == [["codeql/python-queries"]]


def test_nothing_is_left_behind_and_the_pack_is_not_written_to(
    standin: StandIn, target: Path, catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    audit(target, catalog)
    assert list(temporary.iterdir()) == []
    database = Path(standin.calls("database create")[0][0])
    assert temporary in database.parents
    installed = Path(standin.calls("pack install")[0][1])
    assert temporary in installed.parents
    assert target not in database.parents


def test_each_language_has_its_database_and_pedantic_the_extended_suite(
    standin: StandIn, tree: Tree, catalog: Catalog
) -> None:
    root = tree({"app.py": CODE, "web/app.ts": "fetch('/x');\n", "Dockerfile": "FROM scratch\n"})
    audit(root, catalog, pedantic=True)
    languages = [argument for call in standin.calls("database create") for argument in call if "--language" in argument]
    assert languages == ["--language=javascript", "--language=python"]
    assert {Path(call[1]).name for call in standin.calls("database analyze")} == {"resrules-extended.qls"}


def test_without_code_for_it_codeql_is_not_asked(standin: StandIn, tree: Tree, catalog: Catalog) -> None:
    audit(tree({"Dockerfile": "FROM scratch\n"}), catalog)
    assert standin.calls("database create") == []


def test_semgrep_alone_does_not_start_it(standin: StandIn, target: Path, catalog: Catalog) -> None:
    assert "codeql" not in audit(target, catalog, "semgrep").engines
    assert standin.calls("version") == []


def test_all_merges_both_and_codeql_alone_says_what_is_missing(
    standin: StandIn, target: Path, catalog: Catalog
) -> None:
    both = audit(target, catalog, "all")
    assert {finding.engine for finding in both.findings} == {"semgrep", "codeql"}
    assert both.sites
    alone = audit(target, catalog, "codeql")
    assert {finding.engine for finding in alone.findings} == {"codeql"}
    assert any("Semgrep was not run" in notice.text for notice in alone.notices)


# -- databases that are kept -----------------------------------------------------------------------------------


def test_a_kept_database_is_used_again_until_the_code_changes(
    standin: StandIn, target: Path, catalog: Catalog, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    first = audit(target, catalog, databases=kept)
    second = audit(target, catalog, databases=kept)
    assert len(standin.calls("database create")) == 1
    assert len(standin.calls("pack install")) == 1
    assert [f.fingerprint for f in first.findings] == [f.fingerprint for f in second.findings]
    (target / "app.py").write_bytes(CODE + b"\n\nx = 1\n")
    audit(target, catalog, databases=kept)
    assert len(standin.calls("database create")) == 2
    standin.set("VERSION", "2.27.0")
    audit(target, catalog, databases=kept)
    assert len(standin.calls("database create")) == 3


def test_a_finished_database_is_used_and_never_overwritten(
    standin: StandIn, target: Path, catalog: Catalog, tmp_path: Path
) -> None:
    database = tmp_path / "made-elsewhere"
    database.mkdir()
    (database / "codeql-database.yml").write_text("primaryLanguage: python\nfinalised: true\n")
    found = audit(target, catalog, databases=database)
    assert BLOCKING in {finding.rule_id for finding in found.findings}
    assert standin.calls("database create") == []
    assert standin.calls("database analyze")[0][0] == str(database)


def test_a_half_made_database_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "codeql-database.yml").write_text("primaryLanguage: python\nfinalised: false\n")
    assert not is_database(tmp_path)


def test_a_folder_of_somebody_else_is_not_overwritten(
    standin: StandIn, target: Path, catalog: Catalog, tmp_path: Path
) -> None:
    mine = tmp_path / "kept" / "db-python"
    mine.mkdir(parents=True)
    (mine / "letters.txt").write_text("mine")
    with pytest.raises(EngineError, match="is no CodeQL database"):
        audit(target, catalog, databases=tmp_path / "kept")
    assert (mine / "letters.txt").read_text() == "mine"


# -- failures --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fail", "text"),
    [
        ("pack install=missing-pack", "CodeQL failed in fetching the libraries for python (A fatal error occurred: "),
        ("pack download=missing-pack", "CodeQL failed in fetching the standard queries for python"),
        ("database create=out-of-memory", "CodeQL for python ran out of memory in making the database ("),
        ("database analyze=out-of-memory", "CodeQL for python ran out of memory in the analysis ("),
        ("database analyze=killed", "CodeQL for python ran out of memory in the analysis ("),
        ("database analyze=missing-pack", "CodeQL failed in the analysis for python (A fatal error occurred: "),
        ("database analyze=half-sarif", "CodeQL's output for python is not complete JSON"),
        ("database analyze=slow-queries", "some CodeQL queries for python took too long"),
        ("database analyze=silent", "CodeQL failed in the analysis for python (exit code 2)"),
    ],
)
def test_a_failure_is_one_sentence_and_the_audit_incomplete(
    standin: StandIn, target: Path, catalog: Catalog, fail: str, text: str
) -> None:
    standin.set("FAIL", fail)
    found = audit(target, catalog, "all")
    assert len(errors(found)) == 1
    assert errors(found)[0].startswith(text)
    assert not found.complete
    # what Semgrep found is there all the same
    assert any(finding.engine == "semgrep" for finding in found.findings)


def test_a_missing_pack_says_where_packs_come_from(standin: StandIn, target: Path, catalog: Catalog) -> None:
    standin.set("FAIL", "pack install=missing-pack")
    assert "run once with network, or use the bundle" in errors(audit(target, catalog))[0]


def test_a_bundle_with_the_packs_needs_no_network(standin: StandIn, target: Path, catalog: Catalog) -> None:
    standin.set("PACKS", "codeql/python-all codeql/python-queries")
    standin.set("FAIL", "pack install=missing-pack")
    found = audit(target, catalog)
    assert errors(found) == []
    assert standin.calls("pack download") == []


def test_slow_queries_do_not_lose_the_results_of_the_others(standin: StandIn, target: Path, catalog: Catalog) -> None:
    standin.set("FAIL", "database analyze=slow-queries")
    assert BLOCKING in {finding.rule_id for finding in audit(target, catalog).findings}


def test_no_code_is_no_failure(standin: StandIn, target: Path, catalog: Catalog) -> None:
    standin.set("FAIL", "database create=no-code")
    found = audit(target, catalog)
    assert found.complete
    assert "CodeQL saw no python code" in {notice.text for notice in found.notices}


def test_the_time_limit_ends_the_whole_process_group(standin: StandIn, target: Path, catalog: Catalog) -> None:
    standin.set("FAIL", "database analyze=hang")
    started = time.monotonic()
    found = audit(target, catalog, codeql_timeout=3)
    assert time.monotonic() - started < 30
    [text] = errors(found)
    assert text.startswith("CodeQL for python was stopped after 3 s in the analysis; raise codeql-timeout")


def test_a_failed_creation_leaves_no_half_made_database(
    standin: StandIn, target: Path, catalog: Catalog, tmp_path: Path
) -> None:
    standin.set("FAIL", "database create=out-of-memory")
    audit(target, catalog, databases=tmp_path / "kept")
    assert not (tmp_path / "kept" / "db-python").exists()
    standin.set("FAIL", "")
    assert errors(audit(target, catalog, databases=tmp_path / "kept")) == []


def test_memory_is_never_below_what_the_manual_asks_for() -> None:
    assert memory_mib() >= MINIMUM_MEMORY_MIB


# -- the command line ------------------------------------------------------------------------------------------


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["run", "--no-cache", *(str(argument) for argument in arguments)])


def test_the_command_line_runs_it_and_keeps_the_database(standin: StandIn, target: Path, tmp_path: Path) -> None:
    done = _run(target, "--engine", "codeql", "--codeql-db", tmp_path / "kept", "--fail-on", "high", "-q")
    assert done.exit_code == 1, done.output
    assert is_database(tmp_path / "kept" / "db-python")


def test_the_command_line_tells_an_incomplete_audit(standin: StandIn, target: Path) -> None:
    standin.set("FAIL", "database analyze=out-of-memory")
    done = _run(target, "--engine", "all", "-q")
    assert done.exit_code == 3
    assert "the audit is incomplete (1 parts could not be analysed" in done.output


def test_the_engine_can_be_set_in_the_configuration(standin: StandIn, target: Path) -> None:
    (target / "resrules.toml").write_text('engine = "all"\ncodeql-timeout = 600\n')
    assert _run(target, "-q").exit_code == 0
    assert len(standin.calls("database analyze")) == 1
    (target / "resrules.toml").write_text('engine = "magic"\n')
    wrong = _run(target, "-q")
    assert wrong.exit_code == 2
    assert "must be one of semgrep, codeql, all, auto" in wrong.output
