"""The GitHub action, the example workflows, the pre-commit hooks and the Dockerfile: their steps are really run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import ROOT
from .standins.github import TOKEN, Behaviour, Server
from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
EXAMPLES = sorted((ROOT / "docs" / "examples" / "workflows").glob("*.yml"))
CALL = 'import requests\n\n\ndef f():\n    return requests.get("http://x")\n'


# -- the action -------------------------------------------------------------------------------------------------------


class Runner:
    """Runs the steps of the composite action with bash, as GitHub's runner does, and puts expressions in."""

    def __init__(self, root: Path, temp: Path, server: Server, event: str, github: Mapping[str, str]) -> None:
        self.root, self.temp, self.event = root, temp, event
        self.github = {"event_name": event, "repository": "acme/shop", **github}
        self.outputs: dict[str, dict[str, str]] = {"python": {"python-path": sys.executable}}
        self.summary = temp / "summary.md"
        binaries = temp / "resrules" / "venv" / "bin"
        binaries.mkdir(parents=True)
        self._program(binaries / "resrules", f'exec {shlex.quote(sys.executable)} -m resrules "$@"')
        self._program(binaries / "python", f'exec {shlex.quote(sys.executable)} "$@"')
        # the program gh, which notes what it is asked to do
        self.called = temp / "gh.txt"
        (temp / "path").mkdir()
        self._program(temp / "path" / "gh", f'echo "$@" >> {shlex.quote(str(self.called))}; echo "$GH_LISTS"')
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")},
            "PATH": f"{temp / 'path'}{os.pathsep}{os.environ['PATH']}",
            "RUNNER_TEMP": str(temp), "GITHUB_STEP_SUMMARY": str(self.summary), "GITHUB_API_URL": server.url,
            "GITHUB_REPOSITORY": "acme/shop", "GITHUB_SHA": github["sha"], "GITHUB_REF": github["ref"],
            "PYTHONPATH": str(ROOT / "orchestrator"), "GH_LISTS": "",
        }  # fmt: skip

    @staticmethod
    def _program(path: Path, text: str) -> None:
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def run(self, **inputs: str) -> tuple[int, str]:
        """Return the exit code of the action and what its steps printed."""
        known = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        assert not set(inputs) - {name.replace("-", "_") for name in known}
        self.inputs = {**known, "token": TOKEN, **{name.replace("_", "-"): value for name, value in inputs.items()}}
        printed = ""
        for step in ACTION["runs"]["steps"]:
            if "run" not in step or "pip install" in step["run"] or not self._applies(step.get("if", "true")):
                continue
            assert step["shell"] == "bash"
            output = self.temp / "output.txt"
            output.write_text("", encoding="utf-8")
            values = {name: self._put_in(str(value)) for name, value in step.get("env", {}).items()}
            assert "${{" not in step["run"], "an expression in a script would let a branch name become code"
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
                cwd=self.root, capture_output=True, text=True, check=False, timeout=240,
                env={**self.environment, **values, "GITHUB_OUTPUT": str(output)},
            )  # fmt: skip
            printed += done.stdout + done.stderr
            if "id" in step:
                lines = output.read_text(encoding="utf-8").splitlines()
                self.outputs[step["id"]] = dict(line.split("=", 1) for line in lines)
            if done.returncode:
                return done.returncode, printed
        return 0, printed

    def result(self, name: str) -> str:
        return self._put_in(ACTION["outputs"][name]["value"])

    def _value(self, expression: str) -> str:
        kind, _, rest = expression.partition(".")
        if kind == "inputs":
            return self.inputs[rest]
        if kind == "github":
            return self.github.get(rest, "")
        if kind == "runner":
            return {"temp": str(self.temp), "os": "Linux"}[rest]
        _, step, _, name = expression.split(".")
        return self.outputs.get(step, {}).get(name, "")

    def _put_in(self, text: str) -> str:
        return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: self._value(found[1]), text)

    def _applies(self, condition: str) -> bool:
        if condition == "true":
            return True
        parts = [re.fullmatch(r"([\w.-]+) (==|!=) '([\w-]*)'", part) for part in condition.split(" && ")]
        assert all(parts), condition
        return all((self._value(part[1]) == part[3]) == (part[2] == "==") for part in parts if part)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(Behaviour(states=("complete",))) as running:
        yield running


def repository(root: Path) -> Callable[..., str]:
    git = ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.com"]

    def call(*arguments: str) -> str:
        return subprocess.run([*git, *arguments], check=True, capture_output=True, text=True, timeout=30).stdout.strip()

    call("init", "-q", "-b", "main")
    call("add", "-A")
    call("commit", "-qm", "base")
    return call


def test_a_pull_request_is_told_what_it_adds_and_gated_on_that_alone(
    tree: Tree, tmp_path: Path, server: Server
) -> None:
    root = tree({"old.py": CALL})
    git = repository(root)
    base = git("rev-parse", "HEAD")
    (root / "new.py").write_text(CALL.replace("get", "post"), encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "change")
    about = {
        "sha": git("rev-parse", "HEAD"), "ref": "refs/pull/7/merge",
        "event.pull_request.base.sha": base, "event.pull_request.number": "7",
    }  # fmt: skip
    runner = Runner(root, tmp_path / "temp", server, "pull_request", about)
    code, printed = runner.run(fail_on_new="high", comment="true")
    assert code == 1, printed
    annotations = [line for line in printed.splitlines() if line.startswith("::error ")]
    assert [re.search("file=([^,]*)", line)[1] for line in annotations] == ["new.py"]  # type: ignore[index]
    assert "## Reliability: " in runner.summary.read_text(encoding="utf-8")
    assert "old.py" not in runner.summary.read_text(encoding="utf-8")
    assert int(runner.result("new-findings")) < int(runner.result("findings"))
    # code scanning gets everything, or it would close the alerts of old code
    paths = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in server.uploads[0]["runs"][0]["results"]
    }
    assert {"old.py", "new.py"} <= paths
    assert server.bodies[0]["ref"] == "refs/pull/7/merge"
    assert TOKEN not in printed
    called = runner.called.read_text(encoding="utf-8")
    assert "--method POST repos/acme/shop/issues/7/comments" in called
    assert "body=@" in called
    assert git("worktree", "list").count("\n") == 0
    # the next run finds its comment and gates on nothing
    runner.environment["GH_LISTS"] = "99"
    assert runner.run(comment="true", upload="false")[0] == 0
    assert "--method PATCH repos/acme/shop/issues/comments/99" in runner.called.read_text(encoding="utf-8")


@pytest.mark.parametrize(("upload", "code"), [("true", 0), ("required", 3)])
def test_a_refused_upload_is_a_warning_unless_it_is_required(
    tree: Tree, tmp_path: Path, server: Server, upload: str, code: int
) -> None:
    server.behaviour = Behaviour(permission=False)
    root = tree({"a.py": CALL, "with space/b.py": "x = 1\n"})
    about = {"sha": repository(root)("rev-parse", "HEAD"), "ref": "refs/heads/main"}
    runner = Runner(root, tmp_path / "temp", server, "push", about)
    ended, printed = runner.run(upload=upload, annotations="false", arguments="--exclude\nwith space/\n")
    assert ended == code, printed
    assert "needs security-events: write" in printed
    assert ("::warning title=resrules::the findings were not uploaded" in printed) == (upload == "true")
    assert runner.result("score")
    assert runner.result("new-findings") == ""


def test_a_wrong_option_ends_the_action_with_its_sentence(tree: Tree, tmp_path: Path, server: Server) -> None:
    root = tree({"a.py": CALL})
    about = {"sha": repository(root)("rev-parse", "HEAD"), "ref": "refs/heads/main"}
    code, printed = Runner(root, tmp_path / "temp", server, "push", about).run(arguments="--select\nno-such-rule\n")
    assert code == 2
    assert "no rule, category or section is called 'no-such-rule'" in printed


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_example_workflows_use_the_action_as_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 120
        assert job["permissions"]["security-events"] == "write"
        for step in job["steps"]:
            name, _, version = step["uses"].partition("@")
            if name == "resrules/resrules":
                assert set(step.get("with", {})) <= set(ACTION["inputs"])
            else:
                assert re.fullmatch("[0-9a-f]{40}", version), f"{step['uses']} is not pinned"
    for used in re.findall(r"steps\.audit\.outputs\.([\w-]+)", text):
        assert used in ACTION["outputs"]


def test_the_action_pins_what_it_uses_and_declares_what_it_reads() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for step in ACTION["runs"]["steps"]:
        assert ("run" in step) == ("shell" in step)
        if "uses" in step:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"])
    assert set(re.findall(r"inputs\.([\w-]+)", text)) == set(ACTION["inputs"])


# -- pre-commit -------------------------------------------------------------------------------------------------------


def test_the_hooks_run_on_changed_files(tree: Tree) -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    root = tree({"a.py": CALL, "b.py": CALL, "c.py": "x = 1\n", "tests/test_a.py": CALL, "notes.txt": "x\n"})
    program, *arguments = shlex.split(hooks["resrules"]["entry"])
    assert program == "resrules"
    done = resrules(*arguments, "a.py", "c.py", "tests/test_a.py", "notes.txt", cwd=root)
    assert done.returncode == 1, done.stderr
    (line,) = (line for line in done.stdout.splitlines() if "requests-call-without-timeout" in line)
    assert line.startswith("a.py:5:12: HIGH: ")
    assert "b.py" not in done.stdout
    assert resrules(*arguments, "a.py", "--fail-on", "critical", cwd=root).returncode == 0
    assert resrules(*arguments, "c.py", cwd=root).returncode == 0
    (root / "d.py").write_text(CALL.replace('")', '")  # resrules: ignore[Timeout] a test'), encoding="utf-8")
    assert "requests-call-without-timeout" not in resrules(*arguments, "d.py", cwd=root).stdout
    assert resrules(*arguments, cwd=root).returncode == 0
    program, *arguments = shlex.split(hooks["resrules-audit"]["entry"])
    assert resrules(*arguments, cwd=root).returncode == 0
    assert hooks["resrules-audit"]["pass_filenames"] is False


def test_the_configuration_holds_for_single_files(tree: Tree) -> None:
    root = tree({"a.py": CALL, "pyproject.toml": '[tool.resrules]\nignore = ["Timeout", "Dependency Failure"]\n'})
    done = resrules("check", "a.py", cwd=root)
    assert (done.returncode, "requests-call-without-timeout" in done.stdout) == (0, False)
    assert "does not exist" in one_sentence(resrules("check", "gone.py", cwd=root), 2)
    assert "is not below" in one_sentence(resrules("check", ROOT / "README.md", cwd=root), 2)


# -- the documentation -------------------------------------------------------------------------------------------------


def test_the_blocks_to_copy_name_what_exists() -> None:
    from resrules.cli import cli

    text = (ROOT / "docs" / "integrations.md").read_text(encoding="utf-8")
    context = cli.make_context("resrules", ["--help"], resilient_parsing=True)
    known: dict[str, set[str]] = {}
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        known[name] = {option for parameter in command.params for option in parameter.opts}
    named = re.findall(r"(?<![\w/:-])resrules (run|report|upload|check|ide)\b([^`|\n&]*)", text)
    assert len(named) >= 12
    for name, arguments in named:
        for option in re.findall(r"(?<!\S)--?[a-z][\w-]*", arguments):
            assert option in known[name], f"resrules {name} {option}"
    for block in re.findall(r"```yaml\n(.*?)```", text, re.S):
        yaml.safe_load(block)
    for link in re.findall(r"\]\(([\w./-]+)\)", text):
        assert (ROOT / "docs" / link).exists(), link
    table = re.findall(r"^\| ((?:`[\w-]+`(?:, )?)+) \|", text, re.M)
    inputs = {name for row in table for name in re.findall(r"`([\w-]+)`", row)}
    assert set(ACTION["inputs"]) <= inputs


# -- the image --------------------------------------------------------------------------------------------------------


def test_the_image_passes_the_rules_that_it_carries() -> None:
    done = resrules("run", ROOT / "Dockerfile", "--no-cache", "--fail-on", "monitor", "-q")
    assert done.returncode == 0, done.stdout + done.stderr
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert all(re.fullmatch(r"python:\d+\.\d+\.\d+-slim-\w+", name) for name in re.findall(r"^FROM (\S+)", text, re.M))
    assert re.search(r"^USER \d+$", text, re.M)


def test_everything_that_the_image_is_built_from_is_sent_to_the_builder() -> None:
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    sent = {line[1:] for line in ignore if line.startswith("!")}
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = {"orchestrator", "rules", "queries", "pyproject.toml", "README.md", "LICENSE"}
    assert needed <= sent
    assert all((ROOT / name).exists() for name in sent)
    assert all(f'"{name}"' in project for name in ("rules", "queries"))
