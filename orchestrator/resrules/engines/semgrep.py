"""The Semgrep engine: hermetic, without network, in as many processes as there are cores.

What the engine is told and how its answer is read follows from its behaviour without login, tried with 1.182.0:
the native front end is a tenth of the default one's start-up; many rule files cost the default one dearly, so the
rules travel in one bundle per language group; exit code 0 does not mean that everything was analysed, so what is
missing is computed here; metavariables are only filled in inside the message, so the bundle's messages carry them.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from resrules.catalog import DEPLOY, Catalog, language_group, metavariables_in
from resrules.discover import SourceFile
from resrules.engines.prefilter import Words, specialised
from resrules.engines.process import ProcessPool
from resrules.engines.staging import MAX_CODED, coded_name, has_byte_order_mark, members_of, stage, staged_name
from resrules.errors import EngineError
from resrules.fingerprints import line_hashes
from resrules.model import Match, Notice, Place, Region, Replacement

SEPARATOR = "␟"
"""Stands between the metavariables in a bundled rule's message; U+241F occurs in no source code we know of."""

BATCH_FILES = 400
"""Files per process: large enough to make the start-up of 0.13 s cheap, small enough to balance and to retry."""

SMALL_SCAN_FILES = 60
"""Below this many files one process is as fast as several."""

MAX_ARGUMENT_BYTES = 24_000 if sys.platform == "win32" else 400_000
"""Room for paths on one command line (Windows allows 32 KB, Linux 2 MB, macOS 1 MB)."""

MINOR_HEAP = "s=8M"
"""OCaml's minor heap in words: with it a scan costs two thirds of the CPU, for some 90 MB per process."""


@dataclass(frozen=True)
class Limits:
    """Bounds on the engine."""

    total_seconds: float = 900.0
    rule_seconds: int = 10
    """Per rule and file."""
    memory_mib: int = 4000
    """Per process and file; 0 for none."""
    jobs: int = 0
    """Processes at a time; 0 for one per usable core."""


@dataclass
class ScanResult:
    """What one scan gave: matches sorted by place, what was missed, and the engine's version."""

    matches: list[Match] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    version: str = ""


@dataclass(frozen=True)
class _Share:
    """Files of one language that one process is to analyse."""

    size: int
    name: str
    group: str
    rules: Mapping[str, Any]
    arguments: tuple[str, ...]
    selective: bool
    """Whether each file is to be read by those rules only whose words it has."""


@dataclass(frozen=True)
class _Batch:
    group: str
    files: tuple[str, ...]
    bundle: Path
    folder: Path
    native: bool = True
    selective: bool = False


def find_semgrep() -> str:
    """Return the path of the semgrep command: the one installed beside us, else the first on PATH.

    Raises:
        EngineError: there is none.
    """
    name = "semgrep.exe" if sys.platform == "win32" else "semgrep"
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.is_file() else shutil.which("semgrep")
    if not found:
        raise EngineError("semgrep was not found beside resrules or on PATH; install it with: pip install semgrep")
    return found


def engine_identity() -> str:
    """Return what tells this engine from another version of it, without starting it.

    Raises:
        EngineError: there is no semgrep.
    """
    command = Path(find_semgrep())
    site = command.resolve().parent.parent
    for pattern in ("lib/python3*/site-packages/semgrep-*.dist-info", "Lib/site-packages/semgrep-*.dist-info"):
        installed = sorted(path.name for path in site.glob(pattern))
        if installed:
            return installed[-1].removesuffix(".dist-info")
    status = command.stat()
    return f"semgrep {status.st_size} {status.st_mtime_ns}"


def scan(
    root: Path,
    files: Sequence[SourceFile],
    catalog: Catalog,
    rule_ids: Iterable[str],
    limits: Limits,
    progress: Callable[[int, int], None] = lambda done, total: None,
    timings: list[dict[str, Any]] | None = None,
    specialise: bool = True,
) -> ScanResult:
    """Run the given rules over the given files below ``root``.

    Args:
        progress: called with the number of files done and the number of all files.
        timings: takes what the engine says of its times, one value per process (``time`` in Semgrep's JSON).
        specialise: leave out of the rules what the words of the files show cannot match; the matches are the same.

    Returns:
        All matches, sorted; notices for every file or rule that was not analysed in full.

    Raises:
        EngineError: there is no semgrep.
        KeyboardInterrupt: after all child processes were ended.
    """
    semgrep = find_semgrep()
    with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
        run = _Scan(Path(folder), semgrep, root, files, catalog, rule_ids, limits, progress)
        run.timings = timings
        run.specialise = specialise
        return run.run()


def compile_bundle(catalog: Catalog, rule_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return one bundle per language group: the rules without metadata, their messages carrying the metavariables."""
    bundles: dict[str, dict[str, Any]] = {}
    for rule_id in sorted(rule_ids):
        raw = catalog.semgrep[rule_id]
        rule = {key: value for key, value in raw.items() if key != "metadata"}
        rule["message"] = SEPARATOR.join(("", *_encoded(catalog, rule_id)))
        # the default front end insists on a message that is not empty
        rule["message"] = rule["message"] or rule_id
        bundles.setdefault(language_group(raw["languages"]), {"rules": []})["rules"].append(rule)
    return bundles


def _encoded(catalog: Catalog, rule_id: str) -> list[str]:
    rule = catalog.rules.get(rule_id)
    if rule is None:
        return []
    patterns = json.dumps({k: v for k, v in catalog.semgrep[rule_id].items() if k not in ("message", "metadata")})
    names = metavariables_in(rule.title, rule.message, rule.verify, rule.fix)
    return [part for name in names if name in patterns for part in (name.replace("$", ""), name)]


def broken_rules(catalog: Catalog) -> list[tuple[str, str]]:
    """Return the source and the engine's complaint of each rule that the engine cannot read.

    Semgrep's own ``validate`` needs the network; a scan of one small file per group does not.
    """
    rules = catalog.scanning
    with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
        names = {"python": "a.py", "typescript": "a.ts", "deploy": "Dockerfile"}
        for name in names.values():
            (Path(folder) / name).write_text("FROM scratch\n" if name == "Dockerfile" else "a\n", encoding="utf-8")
        files = [SourceFile(name, 2, group) for group, name in names.items()]
        result = scan(Path(folder), files, catalog, rules, Limits(), specialise=False)
    return sorted(
        {(rules[n.rule_id].source if n.rule_id in rules else "", n.text) for n in result.notices if n.level == "error"}
    )


def decode_message(message: str) -> dict[str, str]:
    """Return the metavariables that a bundled rule's message carries, by name with the dollar sign."""
    parts = message.split(SEPARATOR)[1:]
    values: dict[str, str] = {}
    for name, value in zip(parts[::2], parts[1::2], strict=False):
        sign = f"${name}"
        if value == sign:  # unbound in this match
            value = "" if name.startswith("...") else "…"
        values[sign] = value
    return values


def usable_cores() -> int:
    """Return the number of cores this process may use, from its affinity and its cgroup's CPU quota."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text(encoding="ascii").split()
        if quota != "max":
            cores = min(cores, max(1, round(int(quota) / int(period))))
    return max(1, cores)


class _Scan:
    def __init__(
        self,
        folder: Path,
        semgrep: str,
        root: Path,
        files: Sequence[SourceFile],
        catalog: Catalog,
        rule_ids: Iterable[str],
        limits: Limits,
        progress: Callable[[int, int], None],
    ) -> None:
        self.folder = folder
        self.semgrep = semgrep
        self.root = root
        self.files = files
        self.bundles = compile_bundle(catalog, rule_ids)
        self.limits = limits
        self.progress = progress
        self.deadline = time.monotonic() + limits.total_seconds
        self.pool = ProcessPool()
        self.lock = threading.Lock()
        self.result = ScanResult()
        self.timings: list[dict[str, Any]] | None = None
        self.specialise = True
        self.done = 0
        self.serial = 0
        self.named = 0
        self.origin: dict[str, str] = {}
        """Argument for the engine to the path of the file that it is a copy of."""
        self.contents: dict[str, list[bytes]] = {}
        self.hashes: dict[str, dict[int, str]] = {}

    def run(self) -> ScanResult:
        work: queue.SimpleQueue[_Share] = queue.SimpleQueue()
        shares = self._shares()
        for share in shares:
            work.put(share)
        jobs = min(self.limits.jobs or usable_cores(), len(shares))
        threads = [threading.Thread(target=self._worker, args=(work,), daemon=True) for _ in range(jobs)]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                while thread.is_alive():
                    thread.join(timeout=0.2)  # short waits keep the main thread open to Ctrl-C
        finally:
            self.pool.close()
        self.result.matches.sort(key=lambda match: (match.place, match.rule_id, sorted(match.values.items())))
        self.result.notices = sorted(set(self.result.notices))
        return self.result

    # -- what to run -------------------------------------------------------------------------------------------

    def _shares(self) -> list[_Share]:
        arguments: dict[str, list[tuple[int, str]]] = {}
        for file in self.files:
            if file.group in self.bundles:
                argument = self._argument(file)
                if argument is not None:
                    arguments.setdefault(file.group, []).append((file.size, argument))
        total = sum(len(members) for members in arguments.values())
        per_batch = BATCH_FILES
        if total > SMALL_SCAN_FILES:
            jobs = self.limits.jobs or usable_cores()
            # two for each process, so that one with dear files does not keep the others waiting
            per_batch = max(20, min(BATCH_FILES, -(-total // (2 * jobs if jobs > 1 else 1))))
        shares: list[_Share] = []
        for group, everything in sorted(arguments.items()):
            for dialect, members in _by_dialect(group, everything).items():
                bundle = _narrowed(self.bundles[group], dialect)
                selective = self.specialise and group != DEPLOY
                for number, (size, chunk) in enumerate(_balanced(members, per_batch)):
                    shares.append(_Share(size, f"{dialect}-{number}", group, bundle, chunk, selective))
        # the largest first, so that no long one is left for the end
        return sorted(shares, key=lambda share: (-share.size, share.name))

    def _batch(self, share: _Share) -> _Batch | None:
        """Write what one process needs; None when no rule can match one of its files."""
        bundle = self.folder / f"{share.name}.json"
        if not share.selective:
            bundle.write_text(json.dumps(share.rules), encoding="utf-8")
            return _Batch(share.group, share.arguments, bundle, self.root)
        contents: dict[str, bytes] = {}
        for argument in share.arguments:
            try:
                contents[argument] = (self.root / argument).read_bytes()
            except OSError as error:
                self._note("error", "unreadable", f"the file cannot be read ({error.strerror})", self._path(argument))
        words = Words(contents.values())
        origins = [self._path(argument) for argument in contents]
        chosen: list[tuple[dict[str, Any], int]] = []
        for rule in share.rules["rules"]:
            narrowed, files = specialised(rule, words) or ({}, 0)
            files &= _allowed(narrowed.pop("paths", {}), origins)
            if files:
                chosen.append((narrowed, files))
        # what finds no place in the names reads every file: the rules that are wanted most
        chosen.sort(key=lambda found: bin(found[1]).count("1"))
        named, unnamed = chosen[:MAX_CODED], chosen[MAX_CODED:]
        rules = [{**rule, "paths": {"include": [members_of(n)]}} for n, (rule, _) in enumerate(named)]
        rules += [rule for rule, _ in unnamed]
        folder = self.folder / share.name
        folder.mkdir()
        copies: list[str] = []
        for number, (argument, content) in enumerate(contents.items()):
            members = [bool(found >> number & 1) for _, found in named]
            if unnamed or any(members):
                with self.lock:
                    self.named += 1
                    name = coded_name(self.named, members, argument)
                    self.origin[f"./{name}"] = self._path(argument)
                (folder / name).write_bytes(content)
                copies.append(f"./{name}")
        if not copies:
            return None
        bundle.write_text(json.dumps({"rules": rules}), encoding="utf-8")
        return _Batch(share.group, tuple(copies), bundle, folder, selective=True)

    def _argument(self, file: SourceFile) -> str | None:
        """Return the path to hand to the engine; None when the file holds nothing to analyse or cannot be read."""
        name = staged_name(file.path)
        path = self.root / file.path
        try:
            if name is None:
                if not has_byte_order_mark(path):
                    return f"./{file.path}"
                name = file.path
            target = self.folder / "staged" / name
            if not stage(path.read_bytes(), file.path, target):
                self.done += 1
                return None
        except OSError as error:
            self.result.notices.append(
                Notice("error", "unreadable", f"the file cannot be read ({error.strerror})", file.path)
            )
            return None
        self.origin[str(target)] = file.path
        return str(target)

    # -- running -----------------------------------------------------------------------------------------------

    def _worker(self, work: queue.SimpleQueue[_Share]) -> None:
        while True:
            try:
                share = work.get_nowait()
            except queue.Empty:
                return
            try:
                batch = self._batch(share)
                if batch is not None:
                    self._run_batch(batch)
                if share.selective:
                    shutil.rmtree(self.folder / share.name, ignore_errors=True)
            except Exception as error:  # noqa: BLE001 - a thread's error would be lost; it becomes part of the report
                self._note(
                    "error", "engine", f"the engine's output could not be read ({type(error).__name__}: {error})"
                )
            with self.lock:
                self.done += len(share.arguments)
                done = self.done
            self.progress(done, len(self.files))

    def _run_batch(self, batch: _Batch) -> None:
        remaining = self.deadline - time.monotonic()
        if remaining <= 0:
            self._out_of_time(batch)
            return
        with self.lock:
            self.serial += 1
            output = self.folder / f"{self.serial}.out"
        try:
            outcome = self.pool.run(
                self._command(batch), cwd=batch.folder, env=self._environment(), stdout=output, seconds=remaining
            )
        except OSError as error:
            self._note("error", "engine", f"semgrep cannot be started ({error.strerror})")
            return
        document = _read_json(output)
        output.unlink(missing_ok=True)
        if document is not None:
            self._read(document, batch)
        elif outcome.returncode is None:
            self._out_of_time(batch)
        elif batch.native:
            # the plain front end understands what a changed native one may not
            self._run_batch(replace(batch, native=False))
        elif len(batch.files) > 1:
            # one file may bring the engine down: find it, so that only that file is lost
            middle = len(batch.files) // 2
            for part in (batch.files[:middle], batch.files[middle:]):
                self._run_batch(replace(batch, files=part, native=True))
        else:
            reason = outcome.stderr_tail.strip().splitlines()[-1:] or [f"exit code {outcome.returncode}"]
            self._note("error", "engine", f"semgrep failed on this file: {reason[0][:200]}", self._path(batch.files[0]))

    def _command(self, batch: _Batch) -> list[str]:
        return [
            self.semgrep, "scan", *(["--experimental"] if batch.native else []),
            "--metrics=off", "--disable-version-check", "--no-rewrite-rule-ids", "--x-ignore-semgrepignore-files",
            "--disable-nosem",  # suppressions are read here, so that they are listed and the cache outlives them
            "--config", str(batch.bundle), "--json", "-j", "1", "--max-target-bytes", "0",
            "--timeout", str(self.limits.rule_seconds), "--timeout-threshold", "3",
            "--max-memory", str(self.limits.memory_mib), *(["--time"] if self.timings is not None else []),
            "--", *batch.files,
        ]  # fmt: skip

    def _environment(self) -> dict[str, str]:
        """Return an environment without the user's Semgrep login, settings, proxies or home."""
        keep = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "LC_ALL",
                "OCAMLRUNPARAM")  # fmt: skip
        environment = {name: os.environ[name] for name in keep if name in os.environ}
        home = str(self.folder)
        environment.update(
            HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home, USERPROFILE=home,
            SEMGREP_SETTINGS_FILE=str(self.folder / "settings.yml"), SEMGREP_LOG_FILE=str(self.folder / "semgrep.log"),
            SEMGREP_SEND_METRICS="off", SEMGREP_ENABLE_VERSION_CHECK="0", PYTHONUTF8="1",
        )  # fmt: skip
        environment.setdefault("OCAMLRUNPARAM", MINOR_HEAP)
        environment.setdefault("LANG", "C.UTF-8")
        return environment

    # -- reading -----------------------------------------------------------------------------------------------

    def _read(self, document: Mapping[str, Any], batch: _Batch) -> None:
        matches = [self._match(result) for result in document.get("results", [])]
        notices = [notice for error in document.get("errors", []) for notice in self._notices(error)]
        lost = {notice.path for notice in notices if notice.path}
        scanned = {self._path(path) for path in document.get("paths", {}).get("scanned", [])}
        fatal = any(notice.kind == "rules" for notice in notices) and not scanned
        missed = {self._path(argument) for argument in batch.files} - scanned - lost
        if batch.selective and missed and not fatal:
            # the names did not choose the rules: have every rule read every file
            plain = batch.bundle.with_suffix(".plain.json")
            rules = json.loads(batch.bundle.read_text(encoding="utf-8"))["rules"]
            for rule in rules:
                rule.pop("paths", None)
            plain.write_text(json.dumps({"rules": rules}), encoding="utf-8")
            self._run_batch(replace(batch, bundle=plain, selective=False))
            return
        for argument in batch.files:
            path = self._path(argument)
            # a file that no rule of the bundle wants is not listed; it was looked at all the same
            if fatal and path not in lost:
                notices.append(Notice("error", "engine", "the file was not analysed", path))
        for argument in batch.files:  # the next batch holds other files
            self.contents.pop(self._path(argument), None)
            self.hashes.pop(self._path(argument), None)
        with self.lock:
            self.result.matches += matches
            self.result.notices += notices
            self.result.version = str(document.get("version", "")) or self.result.version
            if self.timings is not None and isinstance(document.get("time"), dict):
                for target in document["time"].get("targets", ()):
                    target["path"] = self._path(target["path"])
                self.timings.append(document["time"])

    def _match(self, result: Mapping[str, Any]) -> Match:
        path = self._path(result["path"])
        lines = self._lines(path)
        start, end = result["start"], result["end"]
        first, last = start["line"], end["line"]
        from_column, to_column = _utf16_column(lines, first, start["col"]), _utf16_column(lines, last, end["col"])
        if (last, to_column) < (first, from_column):
            # what ends with the last line break of a file ends before itself, as the engine tells it
            last, to_column = first, _utf16_column(lines, first, len(lines[first - 1]) + 1)
        region = Region(first, from_column, last, to_column)
        place = Place(path, region)
        extra = result["extra"]
        fix = extra.get("fix")
        return Match(
            rule_id=result["check_id"],
            place=place,
            message="",
            snippet=b"\n".join(lines[region.start_line - 1 : region.end_line]).decode("utf-8", "replace"),
            values=decode_message(extra["message"]),
            replacement=Replacement(place, fix) if isinstance(fix, str) else None,
            line_hash=self._line_hash(path, region.start_line),
        )

    def _line_hash(self, path: str, line: int) -> str:
        hashes = self.hashes.get(path)
        if hashes is None:
            hashes = self.hashes[path] = line_hashes((self.root / path).read_bytes())
        return hashes.get(line, "")

    def _lines(self, path: str) -> list[bytes]:
        with self.lock:
            lines = self.contents.get(path)
        if lines is None:
            lines = (self.root / path).read_bytes().replace(b"\r\n", b"\n").split(b"\n")
            with self.lock:
                self.contents[path] = lines
        return lines

    def _path(self, argument: str) -> str:
        origin = self.origin.get(argument)
        return origin if origin is not None else argument.removeprefix("./").replace(os.sep, "/")

    def _notices(self, error: Mapping[str, Any]) -> Iterable[Notice]:
        kind = error.get("type")
        name = kind[0] if isinstance(kind, list) and kind else str(kind)
        path = self._path(error["path"]) if error.get("path") else ""
        message = str(error.get("message", ""))
        if path:
            message = message.replace(str(error["path"]), f"./{path}")
        text = " ".join(message.replace(str(self.folder), "").split())
        rule = str(error.get("rule_id") or "")
        if name in ("PartialParsing", "Syntax error", "Lexical error", "Other syntax error", "AST builder error"):
            yield Notice("warning", "parse-error", f"the file was analysed in part: {_short(text)}", path)
        elif "imeout" in name:
            yield Notice("error", "timeout", f"analysis stopped after {self.limits.rule_seconds} s", path, rule)
        elif "memory" in name.lower():
            yield Notice("error", "memory", f"analysis stopped at {self.limits.memory_mib} MiB", path, rule)
        elif "ule" in name or (rule and not path):
            yield Notice("error", "rules", f"the rule was not run: {_short(text)}", path, rule)
        elif error.get("level") == "info":
            yield Notice("note", "engine", _short(text), path, rule)
        else:
            yield Notice("error" if error.get("level") == "error" else "warning", "engine", _short(text), path, rule)

    def _out_of_time(self, batch: _Batch) -> None:
        for argument in batch.files:
            self._note(
                "error", "timeout", "not analysed: the time limit of the whole audit was reached", self._path(argument)
            )

    def _note(self, level: str, kind: str, text: str, path: str = "") -> None:
        with self.lock:
            self.result.notices.append(Notice(level, kind, text, path))


def _by_dialect(group: str, members: list[tuple[int, str]]) -> dict[str, list[tuple[int, str]]]:
    """Tell JavaScript files from TypeScript files; the files of other groups stay together."""
    if group != "typescript":
        return {group: members}
    dialects: dict[str, list[tuple[int, str]]] = {}
    for member in members:
        dialect = "typescript" if member[1].lower().endswith((".ts", ".tsx")) else "javascript"
        dialects.setdefault(dialect, []).append(member)
    return dialects


def _narrowed(bundle: Mapping[str, Any], dialect: str) -> Mapping[str, Any]:
    """Name only one of the two languages in each rule for both: a rule for JavaScript reads TypeScript files, too.

    The engine would otherwise match every such rule twice on each TypeScript file and drop the second results.
    """
    rules = [
        {**rule, "languages": [dialect]} if {"typescript", "javascript"} <= set(rule["languages"]) else rule
        for rule in bundle["rules"]
    ]
    return {"rules": rules}


def _balanced(members: list[tuple[int, str]], per_batch: int) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Share files out into batches of nearly equal bytes, none too long for a command line."""
    count = -(-len(members) // per_batch)
    count = max(count, -(-sum(len(name) + 1 for _, name in members) // MAX_ARGUMENT_BYTES))
    sizes = [0] * count
    chunks: list[list[str]] = [[] for _ in range(count)]
    for size, name in sorted(members, key=lambda member: (-member[0], member[1])):
        lightest = sizes.index(min(sizes))
        sizes[lightest] += size + 200
        chunks[lightest].append(name)
    return [(size, tuple(sorted(chunk))) for size, chunk in zip(sizes, chunks, strict=True) if chunk]


def _allowed(paths: Mapping[str, Sequence[str]], files: Sequence[str]) -> int:
    """Return those of the files (bit n for the file n) that a rule's ``paths`` let it read."""
    everything = (1 << len(files)) - 1
    if not paths:
        return everything
    from pathspec import GitIgnoreSpec

    def within(patterns: Sequence[str]) -> int:
        spec = GitIgnoreSpec.from_lines(patterns)
        return sum(1 << number for number, file in enumerate(files) if spec.match_file(file))

    return (within(paths["include"]) if "include" in paths else everything) & ~within(paths.get("exclude", ()))


def _read_json(path: Path) -> dict[str, Any] | None:
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) and "results" in document else None


def _utf16_column(lines: list[bytes], line: int, column: int) -> int:
    """Turn the engine's byte column (from 1) into a column in UTF-16 code units, as SARIF counts."""
    if not 1 <= line <= len(lines):
        return column
    before = lines[line - 1][: column - 1]
    if before.isascii():
        return column
    return len(before.decode("utf-8", "replace").encode("utf-16-le")) // 2 + 1


def _short(text: str) -> str:
    return text if len(text) <= 240 else text[:239] + "…"
