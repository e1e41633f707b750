"""Uploads to GitHub, against a local server that refuses what GitHub refuses; the command as a real process."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from resrules.errors import ConfigError, ReportError, UploadError
from resrules.fingerprints import line_hashes
from resrules.github import client as client_module
from resrules.github.client import Client
from resrules.github.delivery import Delivery, prepare
from resrules.github.target import Target, find_target

from .conftest import ROOT
from .standins.github import TOKEN, Behaviour, Server, refused

Tree = Callable[[Mapping[str, str | bytes]], Path]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
CODE = 'import requests\n\nrequests.get("http://x")\n'


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def result(path: str = "a.py", line: int = 3, **more: Any) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": path}, "region": {"startLine": line}}
    return {"ruleId": "r", "message": {"text": "m"}, "locations": [{"physicalLocation": place}], **more}


def log(*results: dict[str, Any], name: str = "other", **run: Any) -> dict[str, Any]:
    texts = {key: {"text": "t"} for key in ("shortDescription", "fullDescription", "help")}
    driver = {"name": name, "rules": [{"id": "r", **texts}]}
    runs = [{"tool": {"driver": driver}, "results": list(results), **run}]
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": runs}


def written(folder: Path, document: object) -> Path:
    path = folder / "in.sarif"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def checkout(folder: Path) -> Path:
    (folder / "a.py").write_text(CODE, encoding="utf-8")
    return folder


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


def send(
    server: Server, delivery: Delivery, clock: Clock, seconds: float = 300, wait: float = 160, **target: str
) -> Any:
    where = {"api": server.url, "repository": "acme/shop", "commit": COMMIT, "ref": "refs/heads/main", **target}
    with Client(TOKEN, seconds=seconds, sleep=clock.sleep, clock=lambda: clock.now) as client:
        return client.upload(delivery, Target(**where), wait)


# -- the command ----------------------------------------------------------------------------------------------------


def upload(
    server: Server, *arguments: str | Path, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "GH_"))}
    return subprocess.run(
        [sys.executable, "-m", "resrules", "upload", *map(str, arguments), "--api-url", server.url],
        capture_output=True, text=True, timeout=60, check=False, input=stdin,
        env={**clean, "GITHUB_TOKEN": TOKEN, **environment},
    )  # fmt: skip


def test_what_run_writes_is_taken_by_github_as_it_stands(server: Server, tree: Tree, tmp_path: Path) -> None:
    root = tree({"a.py": CODE})
    sarif = tmp_path / "a.sarif"
    audit = [sys.executable, "-m", "resrules", "run", str(root), "--sarif-full", str(sarif), "-q", "--no-cache"]
    assert subprocess.run(audit, check=False, timeout=120).returncode == 0
    done = upload(
        server, sarif, "--repo", "acme/shop", "--commit", COMMIT, "--ref", "refs/heads/main",
        "--checkout", root, "--wait", "0", "--category", "backend",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "uploaded as upload-1" in done.stdout
    assert TOKEN not in done.stdout + done.stderr
    (run,) = server.uploads[0]["runs"]
    assert run["automationDetails"]["id"] == "backend/"
    assert [r["ruleId"] for r in run["results"]].count("requests-call-without-timeout") == 1
    body = server.bodies[0]
    assert (body["commit_sha"], body["ref"], body["tool_name"]) == (COMMIT, "refs/heads/main", "resrules")


def test_the_commit_the_ref_and_the_repository_come_from_git(server: Server, tmp_path: Path) -> None:
    root = checkout(tmp_path)
    git = ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (
        ["init", "-q", "-b", "topic"], ["add", "a.py"], ["commit", "-qm", "x"],
        ["remote", "add", "origin", "git@github.com:acme/shop.git"],
    ):  # fmt: skip
        subprocess.run([*git, *command], check=True, timeout=30)
    head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout.strip()
    done = upload(server, written(tmp_path, log(result())), "--checkout", root, "--wait", "0")
    assert done.returncode == 0, done.stderr
    assert server.bodies[0]["commit_sha"] == head
    assert server.bodies[0]["ref"] == "refs/heads/topic"
    # the same from the environment of GitHub Actions, which knows better
    done = upload(
        server, written(tmp_path, log(result())), "--checkout", root, "--wait", "0",
        GITHUB_REPOSITORY="acme/shop", GITHUB_SHA=head, GITHUB_REF="refs/pull/7/merge",
    )  # fmt: skip
    assert server.bodies[1]["ref"] == "refs/pull/7/merge"
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "y"], check=True, timeout=30)
    done = upload(
        server, written(tmp_path, log(result())), "--checkout", root, "--wait", "0",
        GITHUB_REPOSITORY="acme/shop", GITHUB_SHA=head, GITHUB_REF="refs/pull/7/merge",
    )  # fmt: skip
    assert server.bodies[2]["ref"] == "refs/pull/7/head"
    assert server.bodies[2]["commit_sha"] != head


GIVEN = ("--repo", "acme/shop", "--commit", COMMIT, "--ref", "refs/heads/main", "--wait", "0")


def test_the_token_comes_from_standard_input_too(server: Server, tmp_path: Path) -> None:
    file = written(tmp_path, log(result()))
    arguments = (file, *GIVEN, "--checkout", checkout(tmp_path))
    assert upload(server, *arguments, "--token-stdin", stdin=f"{TOKEN}\n", GITHUB_TOKEN="").returncode == 0
    none = upload(server, *arguments, GITHUB_TOKEN="")
    assert (none.returncode, none.stderr.count("\n")) == (2, 1)
    assert "there is no token: set GITHUB_TOKEN" in none.stderr
    empty = upload(server, *arguments, "--token-stdin")
    assert (empty.returncode, "no token came on standard input" in empty.stderr) == (2, True)


def test_a_netrc_does_not_put_another_token_in_its_place(server: Server, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login x password y\n", encoding="utf-8")
    netrc.chmod(0o600)
    file = written(tmp_path, log(result()))
    done = upload(server, file, *GIVEN, "--checkout", checkout(tmp_path), NETRC=str(netrc))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("behaviour", "arguments", "code", "says"),
    [
        (Behaviour(permission=False), (), 3, "needs security-events: write"),
        (Behaviour(), ("--repo", "acme/other"), 3, "acme/other was not found"),
        (Behaviour(), ("--repo", "shop"), 2, "--repo OWNER/NAME"),
        (Behaviour(), ("--ref", "main"), 2, "is not a full ref"),
        (Behaviour(), ("--commit", "0123456"), 2, "is not a full commit id"),
        (Behaviour(first=[(413, {}, "")]), (), 3, "too large for GitHub"),
        (Behaviour(first=[(200, {}, "<html>welcome</html>")]), (), 3, "is it the API of GitHub"),
        (Behaviour(first=[(202, {}, "[]")]), (), 3, "is it the API of GitHub"),
        (Behaviour(first=[(202, {}, "{}")]), (), 3, "answered without an id"),
        (Behaviour(first=[(307, {"location": "/elsewhere"}, "")]), (), 3, "has moved"),
        (Behaviour(first=[(400, {}, json.dumps({"message": f"\x1b[31m{TOKEN}\nno"}))]), (), 3, "[31m*** no"),
        (Behaviour(drip=0.5), ("--timeout", "2"), 3, "answers too slowly"),
        (Behaviour(silent=30), ("--timeout", "2"), 3, "beyond the time limit"),
    ],
)
def test_each_refusal_is_one_sentence_with_its_exit_code(
    server: Server, tmp_path: Path, behaviour: Behaviour, arguments: tuple[str, ...], code: int, says: str
) -> None:
    server.behaviour = behaviour
    file = written(tmp_path, log(result()))
    started = time.monotonic()
    done = upload(server, file, *GIVEN, "--checkout", checkout(tmp_path), "-q", *arguments)
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith("resrules: ")
    assert done.stderr.count("\n") == 1, done.stderr
    assert says in done.stderr
    assert TOKEN not in done.stdout + done.stderr
    assert "\x1b" not in done.stderr
    assert len(server.requests) <= 1, "what is refused for good is not tried again"
    assert time.monotonic() - started < 15


def test_a_dry_run_needs_neither_token_nor_network(tmp_path: Path) -> None:
    nobody = Server(url="http://127.0.0.1:9")
    done = upload(
        nobody, written(tmp_path, log(result())), *GIVEN, "--checkout", checkout(tmp_path), "--dry-run", GITHUB_TOKEN=""
    )
    assert done.returncode == 0, done.stderr
    assert "would upload 1 results of other" in done.stdout


# -- the conversation -------------------------------------------------------------------------------------------------


def test_a_server_in_trouble_is_asked_again_at_growing_intervals_and_not_for_ever(
    server: Server, tmp_path: Path
) -> None:
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    server.behaviour = Behaviour(first=[(502, {}, ""), (503, {}, '{"message": "busy"}')])
    clock = Clock()
    assert send(server, delivery, clock).status == "complete"
    first, second, *polls = clock.pauses
    assert 0 < first <= 1
    assert 0 < second <= 2
    assert polls == [5.0, 10.0]

    server.requests.clear()
    server.behaviour = Behaviour(first=[(500, {}, "")] * 9)
    clock = Clock()
    with pytest.raises(UploadError, match="answered 500; given up after 4 attempts"):
        send(server, delivery, clock)
    assert len(server.requests) == client_module.MAX_ATTEMPTS
    assert len(clock.pauses) == 3


@pytest.mark.parametrize(
    ("status", "headers", "body", "pause"),
    [
        (429, {"retry-after": "17"}, "", 17.0),
        (403, {"retry-after": "9"}, "", 9.0),
        (403, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "in a minute"}, "", 60.0),
        (503, {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, "", 0.0),
    ],
)
def test_the_server_says_when_to_try_again(
    server: Server, tmp_path: Path, status: int, headers: Mapping[str, str], body: str, pause: float
) -> None:
    soon = {name: value.replace("in a minute", str(int(time.time()) + 60)) for name, value in headers.items()}
    server.behaviour = Behaviour(first=[(status, soon, body)])
    clock = Clock()
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    assert send(server, delivery, clock, wait=0).status == "pending"
    assert clock.pauses == [pytest.approx(pause, abs=30 if "x-ratelimit-reset" in headers else 0.01)]


def test_a_pause_beyond_the_time_limit_is_not_begun(server: Server, tmp_path: Path) -> None:
    server.behaviour = Behaviour(first=[(429, {"retry-after": "3600"}, "")])
    clock = Clock()
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    with pytest.raises(UploadError, match="next attempt would be in 3600 s, beyond the time limit"):
        send(server, delivery, clock)
    assert clock.pauses == []


def test_a_secondary_limit_without_headers_is_known_by_its_words(server: Server, tmp_path: Path) -> None:
    text = '{"message": "You have exceeded a secondary rate limit."}'
    server.behaviour = Behaviour(first=[(403, {}, text)])
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    assert send(server, delivery, Clock(), wait=0).status == "pending"
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        ("rejecting SARIF, as there are more results than allowed", "the SARIF file must be mended"),
        ("CodeQL analyses cannot be processed when the default setup is enabled", "switch the default set-up"),
        ("", ""),
    ],
)
def test_what_github_could_not_process_is_told_with_the_way_out(
    server: Server, tmp_path: Path, error: str, advice: str
) -> None:
    server.behaviour = Behaviour(states=("unknown", "pending", "failed"), errors=[error] if error else [])
    clock = Clock()
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    with pytest.raises(UploadError) as caught:
        send(server, delivery, clock)
    assert (error or "no reason given") in str(caught.value)
    assert advice in str(caught.value)
    assert clock.pauses == [5.0, 10.0, 20.0]


def test_an_analysis_that_is_not_processed_in_time_is_no_error(server: Server, tmp_path: Path) -> None:
    server.behaviour = Behaviour(states=("pending",))
    clock = Clock()
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    assert send(server, delivery, clock).status == "pending"
    assert clock.now <= 160


def test_nobody_listening_is_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    clock = Clock()
    delivery = prepare(written(tmp_path, log(result())), checkout(tmp_path))
    with pytest.raises(UploadError, match="cannot be reached; given up after 4 attempts"):
        send(Server(url=f"http://127.0.0.1:{port}"), delivery, clock)


# -- the file -------------------------------------------------------------------------------------------------------


def test_what_is_missing_is_added_and_what_github_would_show_wrongly_is_left_out(tmp_path: Path) -> None:
    root = checkout(tmp_path)
    inside = (root / "a.py").as_uri()
    delivery = prepare(
        written(
            tmp_path,
            log(
                result(inside),
                result(partialFingerprints={"primaryLocationLineHash": "abc:1"}),
                result(suppressions=[{"kind": "inSource"}]),
                result(suppressions=[{"kind": "external", "status": "rejected"}]),
                result(kind="pass"),
                result("gone.py"),
            ),
        ),
        root,
    )
    results = delivery.log["runs"][0]["results"]
    hashes = [r.get("partialFingerprints", {}).get("primaryLocationLineHash") for r in results]
    expected = line_hashes(CODE.encode())[3]
    assert hashes == [expected, "abc:1", expected, None]
    assert (delivery.results, delivery.left_out, delivery.hashed) == (4, 2, 2)
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.py"


def test_runs_of_one_tool_get_categories_of_their_own(tmp_path: Path) -> None:
    document = log(result())
    document["runs"] *= 2
    root = checkout(tmp_path)
    with pytest.raises(ReportError, match="two runs of other with one category"):
        prepare(written(tmp_path, document), root)
    delivery = prepare(written(tmp_path, document), root, "all")
    assert [run["automationDetails"]["id"] for run in delivery.log["runs"]] == ["all/other-0/", "all/other-1/"]
    assert not refused(delivery.log)


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    root, file = checkout(tmp_path), written(tmp_path, log(result()))
    assert prepare(file, root).payload == prepare(file, root).payload


def flow(count: int) -> list[dict[str, Any]]:
    step = {"location": result()["locations"][0]}
    return [{"threadFlows": [{"locations": [step] * count}]}]


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ("", "not complete JSON"),
        ('{"version": "2.1.0", "runs": [', "not complete JSON"),
        ("[" * 100_000, "not complete JSON"),
        ("[]", "is not SARIF: it has no runs"),
        ({"version": "2.0.0", "runs": []}, "is SARIF 2.0.0"),
        ({"version": "2.1.0", "runs": []}, "holds no run"),
        ({"version": "2.1.0", "runs": [{}]}, "run 0 does not name its tool"),
        ({"version": "2.1.0", "runs": [None]}, "run 0 does not name its tool"),
        (log(None), "result 0 of run 0 is not an object"),  # type: ignore[arg-type]
        (log(result(locations=[])), "has no location"),
        (log(result(locations=[None])), "names no file"),
        (log(result(message={})), "has no message"),
        (log(result("https://example.com/a.py")), "GitHub shows files of the repository only"),
        (log(result("file:///elsewhere/a.py")), "lies outside the checkout"),
        (log(result(codeFlows=flow(10_001))), "10001 code flow locations"),
        (
            log(result(codeFlows=[None, 1, {"threadFlows": 3}], locations=result()["locations"] * 1_001)),
            "1001 locations",
        ),
        (log(*[result()] * 25_001), "25001 results"),
    ],
)
def test_a_file_that_github_would_refuse_is_refused_here(tmp_path: Path, document: object, says: str) -> None:
    with pytest.raises(ReportError) as caught:
        prepare(written(tmp_path, document), checkout(tmp_path))
    assert says in str(caught.value)
    assert len(str(caught.value)) < 400


def test_an_oversized_file_is_refused_before_it_travels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resrules.github.delivery.MAX_COMPRESSED", 100)
    with pytest.raises(ReportError, match="when compressed and GitHub takes"):
        prepare(written(tmp_path, log(result())), checkout(tmp_path))


def test_a_rule_with_a_severity_in_words_is_refused(tmp_path: Path) -> None:
    document = log(result())
    document["runs"][0]["tool"]["driver"]["rules"][0]["properties"] = {"security-severity": "high"}
    with pytest.raises(ReportError, match="security-severity 'high' is no number"):
        prepare(written(tmp_path, document), checkout(tmp_path))


# -- where to -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "environment", "api"),
    [
        (None, {}, "https://api.github.com"),
        (None, {"GITHUB_API_URL": "https://ghe.example.com/api/v3"}, "https://ghe.example.com/api/v3"),
        (None, {"GITHUB_SERVER_URL": "https://ghe.example.com"}, "https://ghe.example.com/api/v3"),
        (None, {"GITHUB_SERVER_URL": "https://github.com"}, "https://api.github.com"),
        ("https://ghe.example.com/api/v3/", {}, "https://ghe.example.com/api/v3"),
        ("http://ghe.example.com/api/v3", {}, "is not encrypted"),
        ("ghe.example.com", {}, "is not an address"),
        ("https://x:y@ghe.example.com", {}, "must not hold a name or password"),
    ],
)
def test_the_address_of_the_api(tmp_path: Path, given: str | None, environment: Mapping[str, str], api: str) -> None:
    def find() -> Target:
        return find_target(
            tmp_path, environment, api=given, repository="acme/shop", commit=COMMIT, ref="refs/heads/main"
        )

    if " " in api:
        with pytest.raises(ConfigError, match=api):
            find()
    else:
        assert find().api == api


@pytest.mark.parametrize(
    "remote",
    [
        "https://github.com/acme/shop.git",
        "https://github.com/acme/shop",
        "git@github.com:acme/shop.git",
        "ssh://git@github.com:22/acme/shop.git",
    ],
)
def test_the_repository_is_read_from_every_form_of_remote(tmp_path: Path, remote: str) -> None:
    for command in (["init", "-q"], ["remote", "add", "origin", remote]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True, timeout=30)
    target = find_target(tmp_path, {}, commit=COMMIT, ref="refs/tags/v1")
    assert (target.repository, target.api) == ("acme/shop", "https://api.github.com")


def test_the_project_follows_its_own_rules() -> None:
    """The client has a time limit on each request and an end to its retries."""
    done = subprocess.run(
        [sys.executable, "-m", "resrules", "run", str(ROOT / "orchestrator/resrules/github"), "--no-cache", "-q",
         "--select", "Timeout", "--select", "Retry", "--fail-on", "monitor"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
