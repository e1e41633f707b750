"""Benchmarks as ratios of CPU time within one run, so that another load on the machine changes them little.

    python benchmarks/bench.py TREE [--json FILE]

Each figure is the CPU time (user and system, children included) of a whole process. The unit is the plain
``semgrep scan`` with the same rules on the same files; ruff, bandit, pylint and eslint are compared where they are
installed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from resrules.catalog import load_catalog
from resrules.discover import discover
from resrules.engines.semgrep import compile_bundle, find_semgrep

ROOT = Path(__file__).parents[1]
LIMIT_SECONDS = 3600
LARGE_HEAP = {**os.environ, "OCAMLRUNPARAM": "s=8M"}


def cpu(command: list[str], cwd: Path, environment: dict[str, str] | None = None) -> tuple[float, float]:
    """Run a command; return its CPU seconds and the peak memory of any child until now, in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=cwd, capture_output=True, check=False, timeout=LIMIT_SECONDS, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, after.ru_maxrss / 1024


def copies(tree: Path, target: Path, count: int) -> Path:
    """Copy the files that are audited ``count`` times, each copy in a folder of its own."""
    found = discover(tree)
    for number in range(count):
        for file in found.files:
            path = target / f"copy{number}" / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(found.root / file.path, path)
    return target


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument(
        "--parts", action=argparse.BooleanOptionalAction, default=True, help="also with a part of the rules"
    )
    parser.add_argument("--scales", default="1,2,4,8", help="how many times the code, e.g. 1,2,4,8")
    options = parser.parse_args()
    rows: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        tree = copies(options.tree, work / "code", 1)
        cache = work / "cache"
        run = [sys.executable, "-m", "resrules", "run", str(tree), "-q", "--jobs", "1"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "orchestrator")}
        catalog = load_catalog(ROOT / "rules")
        bundles = compile_bundle(catalog, catalog.scanning)
        plain = native = 0.0
        for group, bundle in bundles.items():
            config = work / f"{group}.json"
            config.write_text(json.dumps(bundle), encoding="utf-8")
            files = [file.path for file in discover(tree).files if file.group == group]
            if files:
                scan = [find_semgrep(), "scan", "--metrics=off", "--disable-version-check", "-j", "1", "--json"]
                plain += cpu([*scan, "--config", str(config), *files], tree)[0]
                native += cpu([*scan, "--experimental", "--config", str(config), *files], tree, LARGE_HEAP)[0]
        rows["semgrep scan, same rules"] = plain
        rows["its native front end, larger heap"] = native
        rows["resrules, cold, no cache"], memory = cpu([*run, "--no-cache"], work, environment)
        cached = [*run, "--cache-dir", str(cache)]
        cpu(cached, work, environment)
        rows["resrules, nothing changed"] = cpu(cached, work, environment)[0]
        changed = next(path for path in sorted(tree.rglob("*")) if path.suffix in (".py", ".ts", ".tsx"))
        with changed.open("a", encoding="utf-8") as file:
            file.write("\n")
        rows["resrules, one file changed"] = cpu(cached, work, environment)[0]
        git = ["git", "-c", "user.name=bench", "-c", "user.email=bench@example.org"]
        for arguments in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "one"]):
            cpu([*git, *arguments], tree)
        with changed.open("a", encoding="utf-8") as file:
            file.write("\n")
        rows["resrules --changed, one file changed"] = cpu([*cached, "--changed"], work, environment)[0]
        rows["python -c 'import click'"] = cpu([sys.executable, "-c", "import click"], work)[0]
        rows["resrules --version"] = cpu([sys.executable, "-m", "resrules", "--version"], work, environment)[0]
        for share in (25, 50) if options.parts else ():
            rules = work / f"rules{share}"
            for number, path in enumerate(sorted((ROOT / "rules").rglob("*.yml"))):
                if number % 4 < share // 25 or "inventory" in path.parts or "imports" in path.parts:
                    target = rules / path.relative_to(ROOT / "rules")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(path, target)
            shutil.rmtree(rules / "project", ignore_errors=True)
            rows[f"resrules, cold, {share} % of the rules"] = cpu(
                [*run, "--no-cache", "--rules", str(rules)], work, environment
            )[0]
        for scale in (int(part) for part in options.scales.split(",") if int(part) > 1):
            bigger = copies(options.tree, work / f"code{scale}", scale)
            command = [str(bigger) if part == str(tree) else part for part in run]
            rows[f"resrules, cold, {scale} x the code"] = cpu([*command, "--no-cache"], work, environment)[0]
        for tool, arguments in {
            "ruff": ["check", "--no-cache"], "bandit": ["-q", "-r"], "pylint": ["--recursive=y", "-j1"],
            "eslint": ["--no-config-lookup", "--ext", ".ts,.tsx,.js,.jsx"],
        }.items():  # fmt: skip
            found = shutil.which(tool)
            if found:
                rows[tool] = cpu([found, *arguments, str(tree)], work)[0]
        ruff = shutil.which("ruff")
        if ruff:
            for _ in range(2):
                rows["ruff, nothing changed"] = cpu(
                    [ruff, "check", "--cache-dir", str(work / "ruff"), str(tree)], work
                )[0]
    print(f"{'work':<40} {'CPU s':>8} {'ratio':>8}")
    for label, seconds in rows.items():
        print(f"{label:<40} {seconds:8.2f} {seconds / (plain or 1):8.3f}")
    print(f"peak memory of one process in the cold run: {memory:.0f} MB")
    if options.json:
        options.json.write_text(json.dumps({"cpu_seconds": rows, "peak_mb": memory}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
