"""GitLab's two report artifacts: Code Quality, and SAST for those who want findings on the security dashboard.

Code Quality follows GitLab's "Code Quality report format" (a subset of Code Climate's); SAST follows the schema 15.0.4
of GitLab's security-report-schemas.
"""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Mapping
from typing import Any

CODE_QUALITY_SEVERITY: Mapping[str, str] = {
    "CRITICAL": "blocker",
    "HIGH": "critical",
    "MEDIUM": "major",
    "MONITOR": "minor",
}
SAST_SEVERITY: Mapping[str, str] = {"CRITICAL": "Critical", "HIGH": "High", "MEDIUM": "Medium", "MONITOR": "Low"}
SAST_VERSION = "15.0.4"
MAX_NAME = 255
MAX_SOLUTION = 7000
"""The schema's limits for names and solutions, in characters."""

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/resrules/resrules")


def code_quality(document: Mapping[str, Any], prefix: str) -> list[dict[str, Any]]:
    """Return the Code Quality report of a JSON report.

    Args:
        prefix: folder of the audited path within its repository.
    """
    return [
        {
            "description": f"{finding['severity']} {finding['category']}: {finding['message']}",
            "check_name": f"resrules/{finding['rule']}",
            "fingerprint": finding["fingerprint"],
            "severity": CODE_QUALITY_SEVERITY[finding["severity"]],
            "location": {
                "path": _path(finding, prefix),
                "lines": {"begin": finding["line"], "end": finding["end_line"]},
            },
            "categories": ["Bug Risk"],
            "content": {"body": _body(finding)},
        }
        for finding in document["findings"]
    ]


def sast(document: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """Return the SAST report of a JSON report; its times are those of SOURCE_DATE_EPOCH or of now."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = time.gmtime(int(fixed) if fixed.isdigit() else None)
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", moment)
    tool = {
        "id": "resrules",
        "name": "resrules",
        "url": "https://github.com/resrules/resrules",
        "vendor": {"name": "resrules"},
        "version": document["tool"]["version"],
    }
    lost = [notice for notice in document["skipped"] if notice["level"] != "note"]
    return {
        "version": SAST_VERSION,
        "schema": f"https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v{SAST_VERSION}/dist/sast-report-format.json",
        "scan": {
            "analyzer": tool,
            "scanner": tool,
            "type": "sast",
            "status": "success" if document["complete"] else "failure",
            "start_time": stamp,
            "end_time": stamp,
            "messages": [
                {
                    "level": "fatal" if notice["level"] == "error" else "warn",
                    "value": f"{notice['path'] or notice['rule'] or 'audit'}: {notice['text']}",
                }
                for notice in lost
            ],
        },
        "vulnerabilities": [_vulnerability(finding, prefix) for finding in document["findings"]],
    }


def _vulnerability(finding: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid5(_NAMESPACE, finding["fingerprint"])),
        "name": f"{finding['category']}: {finding['title']}"[:MAX_NAME],
        "description": _body(finding),
        "severity": SAST_SEVERITY[finding["severity"]],
        "solution": f"{finding['fix']['code']}\n\nTrade-off: {finding['trade_off']}"[:MAX_SOLUTION],
        "identifiers": [
            {
                "type": "resrules_rule",
                "name": f"resrules {finding['rule']}",
                "value": finding["rule"],
                "url": finding["help"],
            }
        ],
        "links": [{"url": url} for url in finding["references"]],
        "location": {
            "file": _path(finding, prefix),
            "start_line": finding["line"],
            "end_line": finding["end_line"],
        },
    }


def _path(finding: Mapping[str, Any], prefix: str) -> str:
    return f"{prefix.rstrip('/')}/{finding['path']}" if prefix else str(finding["path"])


def _body(finding: Mapping[str, Any]) -> str:
    impact = finding["impact"]
    return (
        f"{finding['problem']}\n\nWhen it fails: {impact['when']}\nWhat users see: {impact['users']}\n"
        f"How it cascades: {impact['cascades']}\n\n{finding['help']}"
    )
