"""Audits of many repositories: each in a process of its own, on the workers of a Dask cluster, and one overview.

Every repository has a folder below the output folder with its reports and ``state.json``. A repository that is done is
not audited again, so an interrupted fleet goes on where it was; one that failed is tried again.
"""

from __future__ import annotations

import html
import json
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resrules import __version__
from resrules.engines.process import ProcessPool
from resrules.errors import ConfigError, OutputError, TargetError
from resrules.report.files import write_text

_audits = ProcessPool()
"""The audits that run in this process's workers; an interrupted fleet ends them."""

_URL = re.compile(r"^(https?|ssh|git)://|^[\w.-]+@[\w.-]+:")


@dataclass(frozen=True)
class Repository:
    """A repository to audit: a folder or an address that git can clone."""

    name: str
    """Names its folder in the output; unique in the fleet."""
    source: str


@dataclass(frozen=True)
class Limits:
    """Bounds on the audit of each repository."""

    seconds: int = 1800
    memory_mib: int = 4000
    """Of each engine process."""
    jobs: int = 1
    """Engine processes at a time."""
    tries: int = 2


@dataclass(frozen=True)
class Outcome:
    """How the audit of one repository ended."""

    name: str
    source: str
    ok: bool
    error: str = ""
    tries: int = 1
    seconds: float = 0.0
    score: int | None = None
    exact: float | None = None
    complete: bool = True
    lines: int = 0
    findings: tuple[tuple[str, int], ...] = ()
    """Numbers of findings by severity, the worst first."""


def read_repositories(path: Path) -> list[Repository]:
    """Read a list of repositories: a folder or a git address on each line; ``#`` starts a comment.

    Folders are relative to the list.

    Raises:
        TargetError: the list cannot be read.
        ConfigError: it names no repository, or one twice.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TargetError(f"{path} cannot be read ({error})") from error
    found: dict[str, Repository] = {}
    for raw in text.splitlines():
        source = re.sub(r"(^|\s)#.*", "", raw).strip()
        if not source:
            continue
        remote = _URL.match(source)
        where = source if remote else str((path.parent / source).resolve())
        parts = [part for part in re.split(r"[/:\\]", source.removesuffix("/").removesuffix(".git")) if part]
        base = (
            re.sub(r"[^\w.+-]", "-", "-".join(parts[-2:]) if remote else Path(where).name).lstrip(".-") or "repository"
        )
        if any(known.source == where for known in found.values()):
            raise ConfigError(f"{path} names {source} twice")
        name = base
        number = 2
        while name in found:
            name, number = f"{base}-{number}", number + 1
        found[name] = Repository(name, where)
    if not found:
        raise ConfigError(f"{path} names no repository: write a folder or a git address on each line")
    return list(found.values())


def run_fleet(
    repositories: Sequence[Repository],
    output: Path,
    limits: Limits,
    *,
    scheduler: str | None = None,
    workers: int = 1,
    progress: Callable[[Outcome, int, int], None] = lambda outcome, done, total: None,
) -> list[Outcome]:
    """Audit the repositories that are not done yet, and write the overview; return all outcomes.

    Args:
        scheduler: address of a Dask scheduler whose workers see the same file system; None for a cluster on this
            machine.
        workers: audits at a time on this machine.
        progress: called with each outcome, the number of repositories that are done and that of all.

    Raises:
        ConfigError: Dask is not installed, or the scheduler cannot be reached.
        OutputError: the overview cannot be written.
    """
    outcomes: dict[str, Outcome] = {}
    waiting = []
    for repository in repositories:
        known = _kept(output / repository.name, repository)
        if known is not None and known.ok:
            outcomes[repository.name] = known
        else:
            waiting.append(repository)
    done = len(outcomes)
    try:
        for outcome in _on_cluster(waiting, output, limits, scheduler, workers) if waiting else ():
            outcomes[outcome.name] = outcome
            done += 1
            progress(outcome, done, len(repositories))
    finally:
        result = [outcomes[r.name] for r in repositories if r.name in outcomes]
        write_overview(result, output, len(repositories))
    return result


def _on_cluster(
    waiting: Sequence[Repository], output: Path, limits: Limits, scheduler: str | None, workers: int
) -> Iterator[Outcome]:
    try:
        from distributed import Client, LocalCluster, as_completed
    except ImportError as error:
        raise ConfigError("a fleet needs Dask: pip install 'resrules[fleet]'") from error
    global _audits
    cluster = None
    try:
        if scheduler is None:
            _audits = ProcessPool()
            # threads suffice: each audit is a process of its own, which ends with its limits, whatever it does
            cluster = LocalCluster(
                n_workers=1,
                threads_per_worker=workers,
                processes=False,
                dashboard_address="127.0.0.1:0",
                silence_logs=logging.ERROR,  # an interruption is told once, by the command
            )
        client = Client(cluster if cluster is not None else scheduler, timeout=30, set_as_default=False)
    except OSError as error:
        raise ConfigError(f"the Dask scheduler {scheduler} cannot be reached ({error})") from error
    try:
        futures = [
            client.submit(
                audit_repository, repository, output.resolve(), limits, key=f"{repository.name}-{time.time_ns()}",
                pure=False, retries=limits.tries - 1,
            )
            for repository in waiting
        ]  # fmt: skip
        by_key = {future.key: repository for future, repository in zip(futures, waiting, strict=True)}
        for future in as_completed(futures, loop=client.loop):
            failure = future.exception()
            if failure is None:
                yield future.result()
            else:  # a worker that was lost takes no other repository with it
                repository = by_key[future.key]
                yield Outcome(repository.name, repository.source, ok=False, error=f"the worker failed: {failure}"[:300])
    finally:
        if cluster is not None:
            _audits.close()
        client.close()
        if cluster is not None:
            cluster.close()


def audit_repository(repository: Repository, output: Path, limits: Limits) -> Outcome:
    """Audit one repository with its tries, and keep its reports and its outcome; failures are outcomes, too."""
    folder = output / repository.name
    folder.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    tries = 0
    error = ""
    while tries < limits.tries:
        tries += 1
        error, final = _try(repository, folder, limits)
        if not error or final:
            break
    seconds = round(time.monotonic() - started, 1)
    if error:
        outcome = Outcome(repository.name, repository.source, ok=False, error=error, tries=tries, seconds=seconds)
    else:
        document = json.loads((folder / "report.json").read_bytes())
        outcome = Outcome(
            repository.name, repository.source, ok=True, tries=tries, seconds=seconds,
            score=document["score"]["overall"], exact=document["score"]["exact"], complete=document["complete"],
            lines=document["lines"], findings=tuple(document["counts"].items()),
        )  # fmt: skip
    write_text(folder / "state.json", json.dumps({"version": __version__, **asdict(outcome)}, indent=2) + "\n")
    return outcome


def _try(repository: Repository, folder: Path, limits: Limits) -> tuple[str, bool]:
    """Try one audit; return what went wrong ("" when nothing did) and whether another try cannot mend it."""
    target = Path(repository.source)
    if _URL.match(repository.source):
        target = folder / "checkout"
        problem = _clone(repository.source, target, limits)
        if problem:
            return problem, False
    elif not target.is_dir():
        return f"{target} is not a folder", True
    command = [
        sys.executable, "-m", "resrules", "run", str(target), "--quiet", "--jobs", str(limits.jobs),
        "--timeout", str(limits.seconds),
        "--json", str(folder / "report.json"), "--markdown", str(folder / "report.md"),
        "--sarif", str(folder / "report.sarif"),
    ]  # fmt: skip
    return _run(command, folder / "run.log", limits.seconds + 60, good=(0, 1, 3), report=folder / "report.json")


def _run(command: Sequence[str], log: Path, seconds: float, good: Sequence[int], report: Path) -> tuple[str, bool]:
    report.unlink(missing_ok=True)
    try:
        done = _audits.run(command, cwd=log.parent, env=os.environ, stdout=log, seconds=seconds)
    except OSError as error:
        return f"the audit cannot be started ({error.strerror})", False
    if done.returncode is None:
        return f"stopped after {seconds:.0f} s", False
    if done.returncode not in good or not report.is_file():
        lines = [line for line in done.stderr_tail.splitlines() if line.strip()]
        reason = lines[-1].removeprefix("resrules: ") if lines else f"exit code {done.returncode}"
        return reason[:300], done.returncode == 2
    return "", True


def _clone(address: str, target: Path, limits: Limits) -> str:
    import shutil

    if (target / ".git").is_dir():
        return ""
    shutil.rmtree(target, ignore_errors=True)
    try:
        done = subprocess.run(
            ["git", "clone", "--quiet", "--depth", "1", "--", address, str(target)],
            capture_output=True, check=False, timeout=limits.seconds, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"git cannot clone it ({type(error).__name__})"
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return "" if done.returncode == 0 else f"git cannot clone it: {lines[-1] if lines else done.returncode}"[:300]


def _kept(folder: Path, repository: Repository) -> Outcome | None:
    """Return the outcome of an earlier run of the same version, None when there is none."""
    try:
        state = json.loads((folder / "state.json").read_bytes())
        if state.pop("version") != __version__ or state["source"] != repository.source:
            return None
        if state["ok"] and not (folder / "report.json").is_file():
            return None
        state["findings"] = tuple((str(key), int(value)) for key, value in state["findings"])
        return Outcome(**state)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def ranked(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return the outcomes, the lowest score first, those that failed at the end."""
    return sorted(
        outcomes,
        key=lambda o: (not o.ok, o.exact if o.exact is not None else 0.0, [-count for _, count in o.findings], o.name),
    )


def write_overview(outcomes: Sequence[Outcome], output: Path, total: int) -> None:
    """Write ``fleet.json``, ``fleet.md`` and ``fleet.html`` below ``output``.

    Raises:
        OutputError: one cannot be written.
    """
    rows = ranked(outcomes)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{output} cannot be made ({error.strerror})") from error
    document: dict[str, Any] = {
        "format": 1, "version": __version__, "repositories": total, "done": sum(o.ok for o in rows),
        "failed": sum(not o.ok for o in rows),
        "ranking": [{**asdict(o), "findings": dict(o.findings)} for o in rows],
    }  # fmt: skip
    write_text(output / "fleet.json", json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    heads = ["#", "Repository", "Score", "Critical", "High", "Medium", "Monitor", "Lines", "Note"]
    table = [_cells(number, outcome) for number, outcome in enumerate(rows, 1)]
    summary = f"{document['done']} of {total} repositories audited, {document['failed']} failed."
    body = [
        "# Reliability of the fleet", "", f"{summary} The lowest score comes first.", "",
        "| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads),
        *("| " + " | ".join(cell.replace("|", "\\|") for cell in _linked(row, markdown=True)) + " |" for row in table),
    ]  # fmt: skip
    write_text(output / "fleet.md", "\n".join(body) + "\n")
    page = "\n".join(
        [
            "<!doctype html>", '<html lang="en"><head><meta charset="utf-8"><title>Reliability of the fleet</title>',
            "<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1c1c1c;background:#fff}"
            "table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left}"
            "th{background:#eee}</style></head><body>",
            f"<h1>Reliability of the fleet</h1><p>{html.escape(summary)} The lowest score comes first.</p>",
            "<table><thead><tr>",
            "".join(f'<th scope="col">{head}</th>' for head in heads), "</tr></thead><tbody>",
            *("<tr>" + "".join(f"<td>{cell}</td>" for cell in _linked(row, markdown=False)) + "</tr>" for row in table),
            "</tbody></table></body></html>",
        ]
    )  # fmt: skip
    write_text(output / "fleet.html", page + "\n")


def _cells(number: int, outcome: Outcome) -> list[str]:
    if not outcome.ok:
        return [str(number), outcome.name, "-", "-", "-", "-", "-", "-", f"failed: {outcome.error}"]
    counts = dict(outcome.findings)
    numbers = [str(counts.get(name, 0)) for name in ("CRITICAL", "HIGH", "MEDIUM", "MONITOR")]
    note = "" if outcome.complete else "incomplete"
    return [str(number), outcome.name, f"{outcome.score}/10", *numbers, str(outcome.lines), note]


def _linked(row: list[str], *, markdown: bool) -> list[str]:
    cells = row if markdown else [html.escape(cell) for cell in row]
    if row[2] == "-":
        return cells
    link = f"[{cells[1]}]({row[1]}/report.md)" if markdown else f'<a href="{cells[1]}/report.md">{cells[1]}</a>'
    return [cells[0], link, *cells[2:]]
