"""Where an upload goes: the API, the repository, the commit and the ref, from options, the environment and git.

The names of the environment variables are those of GitHub Actions; the rule for pull requests is that of
github/codeql-action: a checkout that is not the merge commit any more belongs to the head of the pull request.
"""

from __future__ import annotations

import re
import subprocess
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from resrules.errors import ConfigError

PUBLIC_API = "https://api.github.com"
GIT_SECONDS = 10.0

_REPOSITORY = re.compile(r"^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$")
_COMMIT = re.compile(r"^([0-9a-fA-F]{40}|[0-9a-fA-F]{64})$")
_REF = re.compile(r"^refs/(heads/.+|tags/.+|pull/\d+/(merge|head))$")
_REMOTE = re.compile(r"^(?:[a-z+]+://)?(?:[^@/]+@)?(?P<host>[^/:]+)(?::\d+(?=/))?[/:](?P<path>.+?)(?:\.git)?/?$")
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class Target:
    """One place that an analysis belongs to."""

    api: str
    """Base address of the REST API, without a slash at its end."""
    repository: str
    """OWNER/NAME."""
    commit: str
    """40 or 64 hexadecimal digits."""
    ref: str
    """A full ref: refs/heads/…, refs/tags/…, refs/pull/N/merge or refs/pull/N/head."""


def find_target(
    folder: Path,
    environment: Mapping[str, str],
    *,
    api: str | None = None,
    repository: str | None = None,
    commit: str | None = None,
    ref: str | None = None,
) -> Target:
    """Return where to upload to: what was given, else what GitHub Actions says, else what git says.

    Args:
        folder: the checkout.
        api, repository, commit, ref: given by the user, None where not.

    Raises:
        ConfigError: something is missing or not of the form that GitHub takes.
    """
    remote = _REMOTE.match(_git(folder, "remote", "get-url", "origin"))
    name = repository or environment.get("GITHUB_REPOSITORY") or (remote["path"] if remote else "")
    if not name:
        raise ConfigError("the repository is not known: name it with --repo OWNER/NAME")
    if not _REPOSITORY.match(name):
        raise ConfigError(f"{name!r} is not a repository; write it as --repo OWNER/NAME")
    head = _git(folder, "rev-parse", "HEAD")
    sha = commit or environment.get("GITHUB_SHA") or head
    if not sha:
        raise ConfigError("the commit is not known: name it with --commit SHA, or run this in the checkout")
    if not _COMMIT.match(sha):
        raise ConfigError(f"{sha!r} is not a full commit id: --commit takes all 40 digits (git rev-parse {sha})")
    full = ref or environment.get("GITHUB_REF") or _git(folder, "symbolic-ref", "-q", "HEAD")
    if not full:
        raise ConfigError("no branch is checked out, so the ref is not known: name it with --ref refs/heads/BRANCH")
    if not _REF.match(full):
        raise ConfigError(
            f"{full!r} is not a full ref; GitHub takes refs/heads/BRANCH, refs/tags/TAG and refs/pull/N/merge"
        )
    pull = re.match(r"^(refs/pull/\d+/)merge$", full)
    if pull and not (commit or ref) and head and head != sha:
        sha, full = head, f"{pull[1]}head"
    return Target(_api(api, environment, remote["host"] if remote else ""), name, sha, full)


def _api(given: str | None, environment: Mapping[str, str], host: str) -> str:
    address = given or environment.get("GITHUB_API_URL") or ""
    if not address:
        server = urllib.parse.urlsplit(environment.get("GITHUB_SERVER_URL", "")).hostname or host
        known = not server or server == "github.com" or server.endswith(".github.com")
        address = PUBLIC_API if known else f"https://{server}/api/v3"
    parts = urllib.parse.urlsplit(address)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ConfigError(f"{address!r} is not an address; --api-url takes {PUBLIC_API} or https://HOST/api/v3")
    if parts.scheme == "http" and parts.hostname not in _LOCAL:
        raise ConfigError(f"{address} is not encrypted, the token would travel in the open; use https")
    if parts.username or parts.password:
        raise ConfigError("--api-url must not hold a name or password; give the token as GITHUB_TOKEN")
    return address.rstrip("/")


def _git(folder: Path, *arguments: str) -> str:
    """Return what git answers, "" when it has no answer."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True, text=True, check=False, timeout=GIT_SECONDS, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
