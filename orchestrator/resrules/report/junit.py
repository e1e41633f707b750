"""JUnit XML, as Jenkins and most CI servers read it: a suite for each category, a failed case for each finding.

A category without findings holds one passed case, and what could not be analysed is a case with an error, so that an
empty or a broken audit does not look like a clean one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

from resrules.model import CATEGORIES

# what XML 1.0 (2.2) allows
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(document: Mapping[str, Any], prefix: str) -> str:
    """Return the JUnit report of a JSON report.

    Args:
        prefix: folder of the audited path within its repository.
    """
    lost = [notice for notice in document["skipped"] if notice["level"] == "error"]
    findings = document["findings"]
    cases = len(findings) + sum(1 for name in CATEGORIES if all(f["category"] != name for f in findings)) + len(lost)
    root = ElementTree.Element(
        "testsuites",
        {"name": "resrules", "tests": str(cases), "failures": str(len(findings)), "errors": str(len(lost))},
    )
    for category in CATEGORIES:
        members = [finding for finding in findings if finding["category"] == category]
        suite = _suite(root, category, max(1, len(members)), failures=len(members))
        if not members:
            ElementTree.SubElement(suite, "testcase", {"name": "nothing was found", "classname": "resrules"})
        for finding in members:
            _case(suite, finding, prefix)
    if lost:
        suite = _suite(root, "Audit", len(lost), errors=len(lost))
        for notice in lost:
            name = notice["path"] or notice["rule"] or "audit"
            case = ElementTree.SubElement(suite, "testcase", {"name": _text(name), "classname": "resrules.audit"})
            ElementTree.SubElement(case, "error", {"type": notice["kind"], "message": _text(notice["text"])})
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(root: ElementTree.Element, name: str, tests: int, failures: int = 0, errors: int = 0) -> ElementTree.Element:
    counts = {"tests": str(tests), "failures": str(failures), "errors": str(errors), "skipped": "0"}
    return ElementTree.SubElement(root, "testsuite", {"name": name, **counts})


def _case(suite: ElementTree.Element, finding: Mapping[str, Any], prefix: str) -> None:
    path = f"{prefix.rstrip('/')}/{finding['path']}" if prefix else finding["path"]
    place = f"{path}:{finding['line']}"
    case = ElementTree.SubElement(
        suite,
        "testcase",
        {
            "name": _text(f"{finding['title']} at {place}"),
            "classname": f"resrules.{finding['rule']}",
            "file": _text(path),
            "line": str(finding["line"]),
        },
    )
    failure = ElementTree.SubElement(
        case, "failure", {"type": finding["severity"], "message": _text(f"{finding['severity']}: {finding['message']}")}
    )
    failure.text = _text(
        f"{place}\n{finding['snippet']}\n\n{finding['problem']}\n\n"
        f"The fix:\n{finding['fix']['code']}\n\n{finding['help']}"
    )


def _text(text: object) -> str:
    return _FORBIDDEN.sub("\ufffd", str(text))
