"""Checks an audit of the CodeQL queries' own test code: every query must have reported, path queries with their path.

Usage: check_codeql_audit.py python.json python.sarif javascript.json javascript.sarif
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from resrules.pack import codeql_root
from resrules.queries import LANGUAGES, query_files, query_metadata


def problems_of(language: str, report: Path, sarif: Path) -> list[str]:
    """Return one sentence for each query of a language that is not in the reports as it should be."""
    document = json.loads(report.read_text(encoding="utf-8"))
    results = json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]["results"]
    reported = {name for finding in document["findings"] for name in (finding["rule"], *finding["also"])}
    problems = [f"{language}: {entry['text']}" for entry in document["skipped"] if entry["level"] == "error"]
    for path in query_files(codeql_root(), language):
        metadata = query_metadata(path)
        if metadata["id"] not in reported:
            problems.append(f"{metadata['id']} reported nothing on its own test code")
        elif metadata["kind"] == "path-problem" and not any(
            "codeFlows" in result
            and metadata["id"] in (result["ruleId"], *result["properties"]["resrules"].get("also", []))
            for result in results
        ):
            problems.append(f"{metadata['id']} has lost its code flows")
    return problems


def main(arguments: list[str]) -> int:
    """Print what is wrong and return 1 when anything is."""
    problems: list[str] = []
    for language, report, sarif in zip(LANGUAGES, arguments[::2], arguments[1::2], strict=True):
        problems += problems_of(language, Path(report), Path(sarif))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
