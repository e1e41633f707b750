"""The CodeQL engine: finds a command line, makes or reuses databases, runs our suites on them, reads the SARIF.

Commands, options and exit codes are those of GitHub's CodeQL CLI manual. Python and JavaScript need no build. Queries
are compiled in a copy of the pack, so that the installation of resrules is never written to; with a folder for
databases the copy lies there too, and the compiled queries are reused like the databases.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resrules.discover import SourceFile
from resrules.engines.codeql_sarif import CodeqlResult, load_sarif, read_sarif
from resrules.engines.process import Outcome, ProcessPool
from resrules.errors import EngineError
from resrules.model import Notice

MINIMUM_VERSION = (2, 23, 0)
"""The libraries that our packs depend on use `overlay` annotations, which older compilers do not know."""

MEMORY_SHARE = 0.75
"""Part of the machine's memory that CodeQL may use; the rest is for the system and for us."""

MINIMUM_MEMORY_MIB = 2048
"""The least that the manual allows for ``--ram``."""

HOW_TO_GET = (
    "get the bundle for your system from https://github.com/github/codeql-action/releases, unpack it and put its folder"
    " on PATH, or name the program in RESRULES_CODEQL; in GitHub Actions merge its output with --codeql-sarif"
)

GROUPS: Mapping[str, str] = {"python": "python", "typescript": "javascript"}
"""Language group of the audit to the name of CodeQL's extractor."""

_STAMP = "resrules.json"
_NO_CODE = 32
_QUERY_TIMEOUT = 33
_OUT_OF_MEMORY = (99, 137, -9)
_STEP_TIME = 60.0
"""Seconds for the commands that only answer a question."""


@dataclass(frozen=True)
class Cli:
    """A CodeQL command line that can be used."""

    path: str
    version: str


@dataclass(frozen=True)
class CodeqlOptions:
    """How CodeQL is run."""

    sarif: tuple[Path, ...] = ()
    """Outputs of CodeQL runs made elsewhere, to be merged."""
    databases: Path | None = None
    """Folder in which databases and compiled queries are kept, or one finished database."""
    extended: bool = False
    """Use the extended suites, with queries of low precision."""
    seconds: float = 3600.0
    """Time limit of the whole of CodeQL's work."""
    threads: int = 0
    """0: one per core."""
    memory_mib: int = 0
    """0: a share of the machine's memory."""


def find_codeql() -> Cli:
    """Return the command line to use: of RESRULES_CODEQL, on PATH, or in the tool cache of a GitHub runner.

    Raises:
        EngineError: there is none, it does not answer, or it is too old; says how to get one.
    """
    named = os.environ.get("RESRULES_CODEQL")
    found = named or shutil.which("codeql") or _in_tool_cache()
    if not found:
        raise EngineError(f"no CodeQL command line was found; {HOW_TO_GET}")
    if named and not Path(named).is_file():
        raise EngineError(f"RESRULES_CODEQL names {named}, which is not a file; {HOW_TO_GET}")
    with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
        output = Path(folder) / "version.out"
        pool = ProcessPool()
        try:
            outcome = pool.run(
                [found, "version", "--format=json"],
                cwd=Path(folder), env=os.environ, stdout=output, seconds=_STEP_TIME,
            )  # fmt: skip
        except OSError as error:
            raise EngineError(f"{found} cannot be started ({error.strerror})") from error
        finally:
            pool.close()
        version = _version(output)
    if outcome.returncode != 0 or not version:
        raise EngineError(f"{found} does not answer like CodeQL ({_reason(outcome)}); {HOW_TO_GET}")
    if _numbers(version) < MINIMUM_VERSION:
        least = ".".join(str(number) for number in MINIMUM_VERSION)
        raise EngineError(f"{found} is CodeQL {version}; resrules needs {least} or newer; {HOW_TO_GET}")
    return Cli(found, version)


def scan(
    root: Path,
    files: Sequence[SourceFile],
    known: Collection[str],
    pack: Path,
    options: CodeqlOptions,
    cli: Cli,
) -> CodeqlResult:
    """Analyse the given files below ``root`` with CodeQL.

    Args:
        known: ids of the queries whose results are wanted.
        pack: the folder ``queries/codeql``.

    Returns:
        All matches, sorted; a notice for each language that could not be analysed, or not in full.

    Raises:
        EngineError: the folder for databases cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
        return _Scan(Path(folder), root, files, known, pack, options, cli).run()


def import_sarif(
    paths: Iterable[Path], root: Path, files: Sequence[SourceFile], known: Collection[str], prefix: str
) -> CodeqlResult:
    """Read the outputs of CodeQL runs that were made elsewhere.

    Args:
        prefix: folder of ``root`` within its repository, which those runs may have analysed as a whole.

    Raises:
        EngineError: a file is not a complete SARIF log of CodeQL.
    """
    result = CodeqlResult()
    for path in paths:
        result.add(read_sarif(load_sarif(path), root, {file.path for file in files}, known, prefix=prefix))
    return result


def memory_mib() -> int:
    """Return the memory that CodeQL may use: a share of the machine's, or of its cgroup's limit if that is less."""
    total = 0
    with contextlib.suppress(OSError, ValueError, AttributeError):
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    with contextlib.suppress(OSError, ValueError):
        limit = int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii"))
        total = min(total, limit) if total else limit
    return max(MINIMUM_MEMORY_MIB, int(total * MEMORY_SHARE) // 2**20)


class _StepError(Exception):
    """A step for one language failed; its text becomes a notice."""

    def __init__(self, level: str, kind: str, text: str) -> None:
        super().__init__(text)
        self.notice = Notice(level, kind, text)


class _Scan:
    def __init__(
        self,
        folder: Path,
        root: Path,
        files: Sequence[SourceFile],
        known: Collection[str],
        pack: Path,
        options: CodeqlOptions,
        cli: Cli,
    ) -> None:
        self.folder = folder
        self.root = root
        self.files = files
        self.known = known
        self.pack = pack
        self.options = options
        self.cli = cli
        self.deadline = time.monotonic() + options.seconds
        self.pool = ProcessPool()
        self.serial = 0

    def run(self) -> CodeqlResult:
        result = CodeqlResult(version=self.cli.version)
        languages = sorted({GROUPS[file.group] for file in self.files if file.group in GROUPS})
        try:
            usable = self._extractors() if languages else ""
            for language in languages:
                try:
                    if usable and language not in usable:
                        raise _StepError("error", "codeql", f"this CodeQL has no extractor for {language}")
                    result.add(self._language(language))
                except _StepError as failure:
                    result.notices.append(failure.notice)
        finally:
            self.pool.close()
        return result

    def _language(self, language: str) -> CodeqlResult:
        suite = self._prepared_suite(language)
        database = self._database(language)
        output = self.folder / f"{language}.sarif"
        outcome = self._codeql(
            [
                "database", "analyze", str(database), str(suite),
                "--format=sarifv2.1.0", f"--output={output}", f"--sarif-category=/language:{language}",
                f"--additional-packs={suite.parent.parent}", *self._resources(),
            ],
            self.root,
        )  # fmt: skip
        if outcome.returncode not in (0, _QUERY_TIMEOUT):
            raise self._failure("the analysis", language, outcome)
        try:
            document = load_sarif(output)
        except EngineError as error:
            text = str(error).replace(str(output), f"CodeQL's output for {language}")
            raise _StepError("error", "codeql", text) from error
        result = read_sarif(document, self.root, {file.path for file in self.files}, self.known)
        if outcome.returncode == _QUERY_TIMEOUT:
            text = f"some CodeQL queries for {language} took too long and gave no results"
            result.notices.append(Notice("error", "timeout", text))
        return result

    # -- the pack ----------------------------------------------------------------------------------------------

    def _prepared_suite(self, language: str) -> Path:
        """Copy the pack to where it may be compiled, fetch what it depends on, and return the suite."""
        kept = self.options.databases
        home = self.folder if kept is None or is_database(kept) else kept
        target = home / "packs" / _digest_of_tree(self.pack / language)[:16] / language
        if not target.is_dir():
            partial = target.with_name(f"{target.name}.partial-{os.getpid()}")
            try:
                shutil.copytree(self.pack / language, partial, ignore=shutil.ignore_patterns("test", ".cache", "*.md"))
                partial.replace(target)
            except OSError as error:
                shutil.rmtree(partial, ignore_errors=True)
                raise EngineError(f"{home} cannot hold the query pack ({error.strerror or error})") from error
        marker = target / ".installed"
        if not marker.is_file():
            self._fetch_dependencies(target, language)
            marker.touch()
        name = "resrules-extended.qls" if self.options.extended else "resrules-default.qls"
        return target / "suites" / name

    def _fetch_dependencies(self, pack: Path, language: str) -> None:
        """Fetch the libraries at the locked versions and the standard queries; a bundle that has them will do."""
        answer_path = self.folder / "packs.out"
        answered = self._codeql(["resolve", "qlpacks", "--format=json"], self.root, answer_path)
        answer = _read_json(answer_path) if answered.returncode == 0 else None
        bundled: Collection[str] = answer if isinstance(answer, dict) else ()
        outcome = self._codeql(["pack", "install", "--mode=use-lock", str(pack / "src")], self.root)
        if outcome.returncode != 0:
            if outcome.returncode is None or f"codeql/{language}-all" not in bundled:
                raise self._failure("fetching the libraries", language, outcome)
            # no network: without the lock file the libraries of the bundle are taken, if their version fits
            (pack / "src" / "codeql-pack.lock.yml").unlink(missing_ok=True)
        if f"codeql/{language}-queries" not in bundled:
            outcome = self._codeql(["pack", "download", f"codeql/{language}-queries"], self.root)
            if outcome.returncode != 0:
                raise self._failure("fetching the standard queries", language, outcome)

    # -- the database ------------------------------------------------------------------------------------------

    def _database(self, language: str) -> Path:
        """Return a database of the sources as they are now: the one given, a kept one, or a new one."""
        kept = self.options.databases
        if kept is not None and is_database(kept):
            if database_language(kept) not in ("", language):
                raise _StepError("note", "codeql", f"{kept} is no database of {language}: {language} was not analysed")
            return kept
        home = self.folder if kept is None else kept
        database = home / f"db-{language}"
        stamp = self._stamp(language)
        if is_database(database) and _read_json(database / _STAMP) == stamp:
            return database
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EngineError(f"{home} cannot hold databases ({error.strerror})") from error
        if (
            database.exists()
            and not is_database(database)
            and not (database / _STAMP).is_file()
            and any(database.iterdir())
        ):
            raise EngineError(f"{database} exists and is no CodeQL database; name another folder with --codeql-db")
        outcome = self._codeql(
            [
                "database", "create", str(database), f"--language={language}", f"--source-root={self.root}",
                "--overwrite", "--build-mode=none", *self._resources(),
            ],
            self.root,
        )  # fmt: skip
        if outcome.returncode == _NO_CODE:
            raise _StepError("note", "codeql", f"CodeQL saw no {language} code")
        if outcome.returncode != 0:
            # a half-made database must not be taken for a finished one
            shutil.rmtree(database, ignore_errors=True)
            raise self._failure("making the database", language, outcome)
        (database / _STAMP).write_text(json.dumps(stamp), encoding="utf-8")
        return database

    def _stamp(self, language: str) -> dict[str, str]:
        """Return what a kept database must agree with: the sources' content and the version that read them."""
        digest = hashlib.sha256()
        for file in self.files:
            if GROUPS.get(file.group) == language:
                with contextlib.suppress(OSError):
                    content = hashlib.sha256((self.root / file.path).read_bytes()).hexdigest()
                    digest.update(f"{file.path}\0{content}\0".encode("utf-8", "surrogateescape"))
        return {"sources": digest.hexdigest(), "version": self.cli.version, "root": str(self.root)}

    # -- running -----------------------------------------------------------------------------------------------

    def _extractors(self) -> str:
        """Return the languages that this command line can read, as it names them; "" when it does not say."""
        output = self.folder / "languages.out"
        outcome = self._codeql(["resolve", "languages", "--format=json"], self.root, output)
        answer = _read_json(output) if outcome.returncode == 0 else None
        return " ".join(answer) if isinstance(answer, dict) else ""

    def _resources(self) -> list[str]:
        return [f"--threads={self.options.threads}", f"--ram={self.options.memory_mib or memory_mib()}"]

    def _codeql(self, arguments: Sequence[str], cwd: Path, output: Path | None = None) -> Outcome:
        remaining = self.deadline - time.monotonic()
        if remaining <= 0:
            return Outcome(None, "")
        self.serial += 1
        target = output or self.folder / f"{self.serial}.out"
        try:
            return self.pool.run([self.cli.path, *arguments], cwd=cwd, env=os.environ, stdout=target, seconds=remaining)
        except OSError as error:
            raise _StepError("error", "codeql", f"CodeQL cannot be started ({error.strerror})") from error

    def _failure(self, step: str, language: str, outcome: Outcome) -> _StepError:
        """Return what is to be said of a step that failed, with the way out."""
        if outcome.returncode is None:
            text = f"CodeQL for {language} was stopped after {self.options.seconds:.0f} s in {step}"
            return _StepError("error", "timeout", f"{text}; raise codeql-timeout in the configuration")
        if outcome.returncode in _OUT_OF_MEMORY:
            memory = self.options.memory_mib or memory_mib()
            text = f"CodeQL for {language} ran out of memory in {step} ({memory} MiB)"
            return _StepError("error", "memory", f"{text}; raise codeql-memory in the configuration")
        text = f"CodeQL failed in {step} for {language} ({_reason(outcome)})"
        if re.search(r"pack|dependenc|ghcr\.io", outcome.stderr_tail, re.IGNORECASE):
            text += "; the query packs come from ghcr.io: run once with network, or use the bundle, which brings them"
        return _StepError("error", "codeql", text)


def is_database(path: Path) -> bool:
    """Whether a folder is a finished CodeQL database: its description says so, or says nothing against it."""
    description = path / "codeql-database.yml"
    try:
        text = description.read_text(encoding="utf-8")
    except OSError:
        return False
    return re.search(r"^finalised:\s*false", text, re.MULTILINE) is None


def database_language(path: Path) -> str:
    """Return the language that a database's description names, "" when it names none."""
    text = (path / "codeql-database.yml").read_text(encoding="utf-8")
    found = re.search(r"^primaryLanguage:\s*[\"']?(\w+)", text, re.MULTILINE)
    return found.group(1) if found else ""


def _in_tool_cache() -> str | None:
    """Return the newest CodeQL of a GitHub runner's tool cache."""
    cache = os.environ.get("RUNNER_TOOL_CACHE")
    name = "codeql.exe" if sys.platform == "win32" else "codeql"
    if not cache:
        return None
    found = [path for path in Path(cache).glob(f"CodeQL/*/*/codeql/{name}") if path.is_file()]
    return str(max(found, key=lambda path: _numbers(path.parts[-4]))) if found else None


def _version(output: Path) -> str:
    answer = _read_json(output)
    version = answer.get("version") if isinstance(answer, dict) else None
    return version if isinstance(version, str) and _numbers(version) else ""


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def _reason(outcome: Outcome) -> str:
    if outcome.returncode is None:
        return "no answer in time"
    lines = [line.strip() for line in outcome.stderr_tail.splitlines() if line.strip()]
    return lines[-1][:200] if lines else f"exit code {outcome.returncode}"


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _digest_of_tree(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".ql", ".qll", ".qls", ".yml") and "test" not in path.relative_to(folder).parts:
            digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
