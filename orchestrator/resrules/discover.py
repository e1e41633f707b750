"""Which files are audited, in which language group, and which are left out and why."""

from __future__ import annotations

import os
import re
import stat
import subprocess
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from resrules.errors import TargetError
from resrules.model import Notice

MAX_FILE_BYTES = 1_000_000
"""Larger files are data or generated (Semgrep's own limit is the same)."""

MINIFIED_LINE = 1_000
"""A first line longer than this, in characters, marks a minified or generated file."""

MINIFIED_MEAN_LINE = 250
"""So does a mean line length above this (hand-written code stays below 60)."""

GIT_TIMEOUT = 60.0

_PYTHON = frozenset({".py"})
_TYPESCRIPT = frozenset({".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"})
_DEPLOY_SUFFIXES = frozenset({".yml", ".yaml", ".conf", ".sh", ".service", ".dockerfile", ".toml", ".ini", ".cfg"})
_DEPLOY_NAMES = re.compile(
    r"^((Docker|Container)file(\..+)?|.+\.(Docker|Container)file|Procfile(\..+)?|Caddyfile(\..+)?|.+\.conf\.(template|j2|tmpl|in)|\.env(\..+)?|env\.example"
    r"|crontab|.*\.tpl|package\.json)$",
    re.IGNORECASE,
)
_START_SCRIPT = re.compile(
    r"(^|/)(docker-)?(entrypoint|entry-point|start|run|init|boot|launch|worker|serve)$|(^|/)docker/[\w./-]*/?[\w-]+$"
)
_SHELL = re.compile(rb"#![ \t]*/(usr/)?bin/(env[ \t]+)?(ba|da|a|k|z)?sh\b")
"""Start scripts of containers often have no suffix: their first line tells what they are."""

_VENDORED = frozenset(
    {"node_modules", "bower_components", "site-packages", "third_party", "vendor", ".git", ".hg", ".svn"}
)
_CACHES = frozenset(
    {"__pycache__", ".venv", "venv", ".tox", ".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".next", ".nuxt",
     ".svelte-kit", ".turbo", ".yarn", ".npm", ".gradle", ".terraform", ".idea", ".eggs"}
)  # fmt: skip
_OUTPUTS = frozenset({"build", "dist", "out", "coverage", "target"})
_PROJECT_FILES = ("package.json", "pyproject.toml", "setup.py")
_MANIFEST = re.compile(
    r"^(package\.json|pyproject\.toml|setup\.(py|cfg)|requirements([._-].*)?\.txt|Pipfile|(Docker|Container)file)$"
)
_LOCK_FILES = frozenset({"package-lock.json", "pnpm-lock.yaml", "yarn.lock", "poetry.lock", "uv.lock"})

_TEST_PATH = re.compile(
    r"(^|/)(tests?|testing|__tests__|__mocks__|mocks?|fixtures|testdata|test-data|testutils?|e2e|cypress|playwright|specs?"
    r"|stories|storybook|\.storybook|benchmarks?)/"
    r"|(^|/)(test_[^/]*|[^/]*_test|conftest|tests?|testclient)\.py$"
    r"|(^|/)[^/]*[.-](test|spec|stories|story|e2e|mock|bench)\.[cm]?[jt]sx?$"
    r"|(^|/)(setupTests|vitest\.(config|setup)|jest\.(config|setup)|playwright\.config|cypress\.config)[^/]*$"
    r"|(^|/)noxfile\.py$"
)
_EXAMPLE_PATH = re.compile(
    r"(^|/)(examples?|samples?|demos?|docs?_src|docs?|notebooks?|tutorials?|templates?_project|playground)/"
)
_BY_HAND = re.compile(
    r"(^|/)(scripts?|hack|benchmarks?|examples?|\.github)/|^(tools?|docs?|bin)/|(^|/)docker/.*\.(py|[cm]?[jt]s)$"
)
_MIGRATION_PATH = re.compile(r"(^|/)(migrations?|alembic/versions)/")
_TEST_DEPLOY = re.compile(
    r"(^|/)(tests?|__tests__|fixtures|testdata|node_modules|e2e|cypress|playwright|\.devcontainer|\.github|\.gitlab|\.circleci|\.ci|\.buildkite"
    r"|dev|local|devel|development|sandbox|benchmarks?)/"
    r"|(^|/)[^/]*\.(dev|devel|development|local|test|tests|ci|e2e|debug)\.(ya?ml|conf|toml|ini|sh)$"
    r"|(^|/)[^/]*[.-](dev|devel|development|local|test|ci|e2e|debug)(\.ya?ml|ile)?$"
    r"|(^|/)(Docker|Container)file\.(dev|devel|development|local|test|ci|e2e|debug)[^/]*$"
)
"""Deployment files that no production runs: test beds, continuous integration, development stacks."""


@dataclass(frozen=True, order=True)
class SourceFile:
    """A file to audit; ``path`` is relative to the root, with ``/``."""

    path: str
    size: int
    group: str


@dataclass(frozen=True)
class Discovery:
    """The files to audit and what was left out."""

    root: Path
    files: tuple[SourceFile, ...]
    notices: tuple[Notice, ...]
    manifests: frozenset[str] = frozenset()
    """Folders that hold a package manifest or a Dockerfile: each may be a component."""


def discover(
    target: Path,
    *,
    exclude: Iterable[str] = (),
    include_tests: bool = False,
    max_bytes: int = MAX_FILE_BYTES,
    only: Collection[str] | None = None,
) -> Discovery:
    """List the files of a folder (or the one file given) that can be audited.

    In a git tree these are the tracked files and the untracked ones that are not ignored, elsewhere a walk;
    ``.semgrepignore`` and ``exclude`` (both in gitignore syntax) are honoured. Symbolic links are not followed.

    Args:
        only: paths within the folder to which the list is cut; None for all.

    Raises:
        TargetError: the path does not exist or cannot be read.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        raise TargetError(f"{target} does not exist") from None
    except OSError as error:
        raise TargetError(f"{target} cannot be read ({error.strerror})") from error
    if not stat.S_ISDIR(mode):
        group = group_of(target.name)
        if group is None:
            raise TargetError(
                f"{target} is not a file that resrules can audit (Python, TypeScript, JavaScript, deployment)"
            )
        root = target.resolve().parent
        return Discovery(root, (SourceFile(target.name, target.stat().st_size, group),), ())
    root = target.resolve()
    if not os.access(root, os.R_OK | os.X_OK):
        raise TargetError(f"{target} cannot be read (permission denied)")
    notices: list[Notice] = []
    paths = list_paths(root, notices)
    if only is not None:
        paths = [path for path in paths if path in only]
    ignored = _ignore_matcher(root, exclude)
    left_out: dict[str, list[str]] = {}
    files: list[SourceFile] = []
    for path in paths:
        group = group_of(path.rsplit("/", 1)[-1])
        if group is None and _START_SCRIPT.search(path) and _is_shell(root / path):
            group = "deploy"
        if group is None:
            continue
        reason, size = _reason_to_skip(root, path, group, ignored, include_tests, max_bytes)
        if reason is None:
            files.append(SourceFile(path, size, group))
        elif reason == "unreadable":
            notices.append(Notice("error", "unreadable", "the file cannot be read", path))
        elif reason:
            left_out.setdefault(reason, []).append(path)
    for reason, members in sorted(left_out.items()):
        if reason in ("too large", "minified or generated"):
            notices += [Notice("note", "skipped", reason, path) for path in members]
        else:
            noun = "file" if len(members) == 1 else "files"
            notices.append(Notice("note", "skipped", f"{len(members)} {reason} {noun} left out"))
    return Discovery(root, tuple(files), tuple(notices), _manifest_folders(paths, include_tests))


def _manifest_folders(paths: Iterable[str], include_tests: bool) -> frozenset[str]:
    folders = set()
    for path in paths:
        folder, _, name = path.rpartition("/")
        vendored = _VENDORED.intersection(folder.split("/"))
        if _MANIFEST.match(name) and not vendored and (include_tests or not is_test(f"{folder}/code.py", "python")):
            folders.add(folder)
    return frozenset(folders)


def list_paths(root: Path, notices: list[Notice] | None = None) -> list[str]:
    """Return the paths of all files below ``root`` that are not ignored by git, sorted.

    Args:
        notices: takes a notice for each folder that cannot be read.
    """
    listed = _git_files(root)
    return sorted(set(listed)) if listed is not None else sorted(_walk(root, [] if notices is None else notices))


def path_in_repository(target: Path) -> str:
    """Return the audited folder's path within its git repository, "" at its root or outside git.

    GitHub wants paths from the root of the repository, also when a part of it is audited.
    """
    folder = target.resolve()
    folder = folder if folder.is_dir() else folder.parent
    for parent in (folder, *folder.parents):
        if (parent / ".git").exists():
            return "" if parent == folder else folder.relative_to(parent).as_posix()
    return ""


def group_of(name: str) -> str | None:
    """Return the language group of a file name, or None when no rule reads such files."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _PYTHON:
        return "python"
    if suffix in _TYPESCRIPT:
        return None if name.endswith((".d.ts", ".d.mts", ".d.cts")) else "typescript"
    if name in _LOCK_FILES:
        return None
    if suffix in _DEPLOY_SUFFIXES or _DEPLOY_NAMES.match(name):
        return "deploy"
    return None


def _is_shell(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(_SHELL.match(file.read(64)))
    except OSError:
        return False


def is_test(path: str, group: str) -> bool:
    """Whether a path is a test, an example or a migration: code that does not run in production."""
    if group == "deploy":
        return bool(_TEST_DEPLOY.search(path))
    return bool(_TEST_PATH.search(path) or _EXAMPLE_PATH.search(path) or _MIGRATION_PATH.search(path))


def run_by_hand(path: str) -> bool:
    """Whether a file is a script, an example or a benchmark, which fails before somebody's eyes and serves no user."""
    return bool(_BY_HAND.search(path))


def _reason_to_skip(
    root: Path, path: str, group: str, ignored: _Matcher, include_tests: bool, max_bytes: int
) -> tuple[str | None, int]:
    """Return why a file is left out ("" for silently, None to keep it) and its size in bytes."""
    parts = path.split("/")
    if any(part in _VENDORED for part in parts[:-1]):
        return "vendored", 0
    if ignored(path):
        return "excluded", 0
    if not include_tests and is_test(path, group):
        return "test, example or migration", 0
    try:
        status = (root / path).lstat()
    except OSError:
        return "", 0  # listed by git, deleted in the work tree
    if stat.S_ISLNK(status.st_mode):
        return "symbolic link", 0
    if not stat.S_ISREG(status.st_mode):
        return "", 0
    if status.st_size > max_bytes:
        return "too large", status.st_size
    try:
        with (root / path).open("rb") as file:
            head = file.read(8192)
    except OSError:
        return "unreadable", status.st_size
    if path.endswith((".min.js", ".min.mjs", "-min.js", ".bundle.js")) or _looks_generated(head, group):
        return "minified or generated", status.st_size
    if b"\0" in head:
        return "binary", status.st_size
    return None, status.st_size


def _looks_generated(head: bytes, group: str) -> bool:
    if group == "deploy":
        return False
    if b"@generated" in head[:1024] or b"DO NOT EDIT" in head[:512]:
        return True
    lines = head.split(b"\n")
    return len(lines[0]) > MINIFIED_LINE or (len(head) > 4096 and len(head) / len(lines) > MINIFIED_MEAN_LINE)


def _git_files(root: Path) -> list[str] | None:
    """Return tracked and untracked-not-ignored files below ``root``, or None where git does not apply."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    git = ["git", "-C", str(root), "-c", "core.fsmonitor=false"]

    def ask(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [*git, *arguments], capture_output=True, check=False, timeout=GIT_TIMEOUT, env=environment,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip

    try:
        # a folder that an enclosing repository ignores is a tree of its own
        if ask("check-ignore", "-q", ".").returncode != 1:
            return None
        listing = ask("ls-files", "-z", "-c", "-o", "--exclude-standard", "--deduplicate")
    except (OSError, subprocess.TimeoutExpired):
        return None
    if listing.returncode != 0:
        return None
    names = [os.fsdecode(name) for name in listing.stdout.split(b"\0") if name]
    # nothing listed in a folder that has files: ask the file system instead (an export inside a foreign repository)
    return names or None


def _walk(root: Path, notices: list[Notice]) -> Iterator[str]:
    def failed(error: OSError) -> None:
        path = os.path.relpath(error.filename, root).replace(os.sep, "/") if error.filename else ""
        notices.append(Notice("error", "unreadable", f"the folder cannot be read ({error.strerror})", path))

    for folder, folders, names in os.walk(root, onerror=failed):
        outputs = _OUTPUTS if any(name in names for name in _PROJECT_FILES) else frozenset()
        folders[:] = sorted(
            name
            for name in folders
            if name not in _CACHES
            and name not in _VENDORED
            and name not in outputs
            and not Path(folder, name, "pyvenv.cfg").exists()
        )
        base = os.path.relpath(folder, root).replace(os.sep, "/")
        for name in names:
            yield name if base == "." else f"{base}/{name}"


class _Matcher:
    """Whether a path is ignored; empty patterns cost nothing."""

    def __init__(self, lines: list[str]) -> None:
        self._spec = None
        if lines:
            from pathspec import GitIgnoreSpec

            self._spec = GitIgnoreSpec.from_lines(lines)

    def __call__(self, path: str) -> bool:
        return self._spec is not None and self._spec.match_file(path)


def _ignore_matcher(root: Path, exclude: Iterable[str]) -> _Matcher:
    lines = _ignore_lines(root / ".semgrepignore", root)
    return _Matcher([*lines, *exclude])


def _ignore_lines(path: Path, root: Path) -> list[str]:
    """Return the patterns of an ignore file; ``:include FILE`` is Semgrep's directive to read another one."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    out: list[str] = []
    for line in lines:
        if line.startswith(":include "):
            included = root / line.removeprefix(":include ").strip()
            if included != path and included.name != ".semgrepignore":
                out += _ignore_lines(included, root)
        elif not line.startswith(":"):
            out.append(line)
    return out
