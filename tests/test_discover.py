"""Which files are audited, in which group, and which are left out and why."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from resrules.discover import discover, group_of, is_test

Tree = Callable[[Mapping[str, str | bytes]], Path]


@pytest.mark.parametrize(
    ("path", "group"),
    [
        ("a.py", "python"), ("a.tsx", "typescript"), ("a.vue", "typescript"), ("a.mjs", "typescript"),
        ("a.d.ts", None), ("Dockerfile", "deploy"), ("Dockerfile.gpu", "deploy"), ("Containerfile", "deploy"),
        ("docker-compose.yml", "deploy"), ("nginx.conf.template", "deploy"), ("Caddyfile.prod", "deploy"),
        (".env.example", "deploy"), ("supervisord.conf", "deploy"), ("app.service", "deploy"),
        ("pnpm-lock.yaml", None), ("readme.md", None), ("a.pyc", None),
    ],
)  # fmt: skip
def test_each_kind_of_file_has_its_group(path: str, group: str | None) -> None:
    assert group_of(path) == group


@pytest.mark.parametrize(
    "path",
    ["tests/a.py", "app/test_a.py", "app/conftest.py", "src/a.spec.ts", "src/__tests__/a.tsx", "examples/a.py",
     "app/migrations/0001_a.py", "cypress/a.ts"],
)  # fmt: skip
def test_code_that_does_not_run_in_production(path: str) -> None:
    assert is_test(path, "python")


@pytest.mark.parametrize("path", ["app/latest.py", "app/contest/a.py", "src/testimony.ts", "app/protest.py"])
def test_names_that_only_sound_like_tests(path: str) -> None:
    assert not is_test(path, "python")


@pytest.mark.parametrize(
    ("path", "left_out"),
    [("docker-compose.yml", False), ("deploy/nginx.conf", False), ("docs/deploy-examples/compose.yaml", False),
     ("docker-compose.dev.yml", True), (".github/workflows/a.yml", True), ("dev/compose.yaml", True)],
)  # fmt: skip
def test_deployment_files_of_development_are_left_out(path: str, left_out: bool) -> None:
    assert is_test(path, "deploy") is left_out


def test_a_git_tree_gives_tracked_and_new_files_but_no_ignored_ones(tree: Tree) -> None:
    root = tree({"a.py": "", "new.py": "", "ignored.py": "", ".gitignore": "ignored.py\n", "build/kept.py": ""})
    for command in (["init", "-q"], ["add", "a.py", "build/kept.py", ".gitignore"]):
        subprocess.run(["git", *command], cwd=root, check=True, timeout=60)
    assert [file.path for file in discover(root).files] == ["a.py", "build/kept.py", "new.py"]


def test_excludes_and_ignore_files_are_honoured(tree: Tree) -> None:
    root = tree({"a.py": "", "b/c.py": "", "d.py": "", ".semgrepignore": "d.py\n"})
    found = discover(root, exclude=["b/"])
    assert [file.path for file in found.files] == ["a.py"]
    assert any("2 excluded files" in notice.text for notice in found.notices)


def test_a_folder_without_permission_is_told(tree: Tree) -> None:
    import os

    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    root = tree({"a.py": "", "closed/b.py": ""})
    (root / "closed").chmod(0)
    try:
        assert [n.path for n in discover(root).notices if n.level == "error"] == ["closed"]
    finally:
        (root / "closed").chmod(0o755)


def test_vendored_and_generated_code_is_left_out(tree: Tree) -> None:
    root = tree(
        {"node_modules/x/a.js": "", "a.min.js": "", "gen.ts": "// @generated\n", "venv/pyvenv.cfg": "", "b.py": ""}
    )
    assert [file.path for file in discover(root).files] == ["b.py"]


def test_start_scripts_without_a_suffix_are_told_by_their_first_line(tree: Callable[..., Path]) -> None:
    root = tree(
        {"docker/init": "#!/usr/bin/env bash\nexec app\n", "docker/data": "abc\n", "bin/entrypoint": "#!/bin/sh\n"}
    )
    assert [(file.path, file.group) for file in discover(root).files] == [
        ("bin/entrypoint", "deploy"),
        ("docker/init", "deploy"),
    ]
