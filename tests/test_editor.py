"""Findings in the editor: the bundle, the settings, and the real language server without login or network."""

from __future__ import annotations

import json
import os
import queue
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from resrules.catalog import Catalog
from resrules.config import Config
from resrules.editor import BUNDLE, EXTENSION, editor_bundle, settings
from resrules.engines.semgrep import find_semgrep
from resrules.model import Confidence, Severity

from .test_cli import one_sentence, resrules

Tree = Callable[[Mapping[str, str | bytes]], Path]
SECONDS = 60.0

PYTHON = (
    'import requests\n\n\ndef price(item: str) -> bytes:\n    return requests.get("http://prices/" + item).content\n'
)
TYPESCRIPT = "export function wait(url: string) {\n  return legacyFetch(url);\n}\n"


# -- the bundle -----------------------------------------------------------------------------------------------------


def test_the_bundle_holds_the_finding_rules_with_category_severity_and_page(catalog: Catalog) -> None:
    rules = {rule["id"]: rule for rule in editor_bundle(catalog, Config(pedantic=True))["rules"]}
    assert set(rules) == set(catalog.rules), "no rule that only counts, no project check"
    for rule_id, rule in rules.items():
        source = catalog.rules[rule_id]
        assert rule["message"].startswith(f"[{source.category} · {source.severity.value}] ")
        assert rule["metadata"]["shortlink"] == source.help_uri
        patterns = {key: value for key, value in catalog.semgrep[rule_id].items() if key.startswith("pattern")}
        assert patterns.items() <= rule.items()


def test_every_link_leads_to_a_page_of_its_own(catalog: Catalog) -> None:
    pages = (Path(__file__).parent.parent / "docs" / "rules.md").read_text(encoding="utf-8")
    for rule in editor_bundle(catalog, Config(pedantic=True))["rules"]:
        address, _, anchor = rule["metadata"]["shortlink"].partition("#")
        if address.endswith("docs/rules.md"):
            assert f'<a id="{anchor}">' in pages or f"# {anchor}" in pages, anchor


def test_the_configuration_of_the_project_holds_in_the_editor(catalog: Catalog) -> None:
    surest = {rule_id for rule_id, rule in catalog.rules.items() if rule.confidence is not Confidence.LOW}
    assert {rule["id"] for rule in editor_bundle(catalog, Config())["rules"]} == surest
    config = Config(
        ignore=("Concurrency",), severity={"requests-call-without-timeout": Severity.MONITOR}, select=("Timeout",)
    )
    rules = {rule["id"]: rule for rule in editor_bundle(catalog, config)["rules"]}
    assert {catalog.rules[rule_id].category for rule_id in rules} == {"Timeout"}
    assert rules["requests-call-without-timeout"]["severity"] == "INFO"
    assert "[Timeout · MONITOR]" in rules["requests-call-without-timeout"]["message"]


# -- the command ------------------------------------------------------------------------------------------------------


def test_without_write_nothing_is_written(tree: Tree) -> None:
    root = tree({"a.py": PYTHON})
    done = resrules("ide", "vscode", root)
    assert done.returncode == 0, done.stderr
    assert f"would write {root / BUNDLE}" in done.stdout
    assert [path.name for path in root.iterdir()] == ["a.py"]


def test_vscode_gets_settings_and_a_recommendation_and_keeps_its_own(tree: Tree) -> None:
    own = '{\n\t"editor.tabSize": 4,\n\t"semgrep.scan.configuration": ["mine/"]\n}\n'
    root = tree(
        {"a.py": PYTHON, ".vscode/settings.json": own, ".vscode/extensions.json": '{"recommendations": ["a.b"]}'}
    )
    for _ in range(2):  # a second time changes nothing
        assert resrules("ide", "vscode", root, "--write").returncode == 0
        text = (root / ".vscode/settings.json").read_text(encoding="utf-8")
        document = json.loads(text)
        assert document == {
            "editor.tabSize": 4,
            "semgrep.scan.configuration": ["mine/", BUNDLE],
            "semgrep.scan.onlyGitDirty": False,
        }
        assert '\n\t"editor.tabSize"' in text
        extensions = json.loads((root / ".vscode/extensions.json").read_text(encoding="utf-8"))
        assert extensions == {"recommendations": ["a.b", EXTENSION]}
    assert "unchanged" in resrules("ide", "vscode", root, "--write").stdout


def test_settings_with_comments_are_left_as_they_are(tree: Tree) -> None:
    own = '{\n  // mine\n  "editor.tabSize": 4,\n}\n'
    root = tree({"a.py": PYTHON, ".vscode/settings.json": own})
    done = resrules("ide", "vscode", root, "--write")
    assert "so it is left as it is; put this in by hand:" in one_sentence(done, 2)
    assert '"semgrep.scan.onlyGitDirty": false' in done.stderr
    assert (root / ".vscode/settings.json").read_text(encoding="utf-8") == own
    assert not (root / ".resrules").exists(), "nothing half-written"


def test_intellij_and_neovim_get_the_rules_and_the_way(tree: Tree) -> None:
    root = tree({"a.py": PYTHON})
    done = resrules("ide", "intellij", root, "--write")
    assert str(root / BUNDLE) in done.stdout
    assert "Settings > Tools > Semgrep" in done.stdout
    assert (root / BUNDLE).is_file()
    done = resrules("ide", "neovim", root, "--write")
    lua = (root / ".resrules/semgrep.lua").read_text(encoding="utf-8")
    assert '"onlyGitDirty": false' in lua
    assert BUNDLE in lua
    assert "is not a folder" in one_sentence(resrules("ide", "vscode", root / "a.py"), 2)


def test_the_bundle_is_not_audited_itself(tree: Tree) -> None:
    root = tree({"a.py": "x = 1\n"})
    assert resrules("ide", "neovim", root, "--write").returncode == 0
    done = resrules("run", root, "--no-cache")
    assert "1 files, 1 lines" in done.stdout


# -- the language server ----------------------------------------------------------------------------------------------


class Server:
    """A conversation with ``semgrep lsp`` over its standard input and output (LSP 3.17, base protocol)."""

    def __init__(self, root: Path, home: Path, proxy: int) -> None:
        address = f"http://127.0.0.1:{proxy}"
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8",
            "SEMGREP_SETTINGS_FILE": str(home / "settings.yml"), "SEMGREP_LOG_FILE": str(home / "semgrep.log"),
            "HTTP_PROXY": address, "HTTPS_PROXY": address, "http_proxy": address, "https_proxy": address,
        }  # fmt: skip
        self._child = subprocess.Popen(
            [find_semgrep(), "lsp"], cwd=root, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._child.stdout is not None
        while True:
            length = 0
            while (line := self._child.stdout.readline().strip()) != b"":
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if not length:
                return
            self._messages.put(json.loads(self._child.stdout.read(length)))

    def _write(self, message: dict[str, Any]) -> None:
        assert self._child.stdin is not None
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._child.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._child.stdin.flush()

    def wait(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return the first message that is wanted; answer what the server asks meanwhile."""
        while True:
            message = self._messages.get(timeout=SECONDS)
            if "method" in message and "id" in message:
                self._write({"id": message["id"], "result": None})
            if wanted(message):
                return message

    def ask(self, method: str, params: Any) -> Any:
        self._number += 1
        number = self._number
        self._write({"id": number, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == number and "method" not in message).get("result")

    def tell(self, method: str, params: Any) -> None:
        self._write({"method": method, "params": params})

    def diagnostics(self, file: Path, language: str) -> list[dict[str, Any]]:
        """Open a file and return what the server says of it."""
        uri = file.as_uri()
        text = file.read_text(encoding="utf-8")
        self.tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": uri, "languageId": language, "version": 1, "text": text}},
        )
        # the server may send an empty list before the rules are loaded: a save makes it look again
        for _ in range(20):
            message = self.wait(
                lambda m: m.get("method") == "textDocument/publishDiagnostics" and m["params"]["uri"] == uri
            )
            found: list[dict[str, Any]] = message["params"]["diagnostics"]
            if found:
                return found
            self.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
        return []

    def close(self) -> None:
        self._child.kill()
        self._child.wait(timeout=10)


@pytest.fixture
def proxy() -> Iterator[tuple[int, list[str]]]:
    """A listener at the place of a proxy, which notes every connection that is tried."""
    tried: list[str] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            tried.append(connection.recv(200).decode("latin-1").split("\r\n")[0])
            connection.close()

    threading.Thread(target=accept, daemon=True).start()
    yield listener.getsockname()[1], tried
    listener.close()


def test_the_real_language_server_shows_our_findings_without_login_or_network(
    tree: Tree, catalog: Catalog, tmp_path: Path, proxy: tuple[int, list[str]]
) -> None:
    # a rule for TypeScript with a fix, as the catalog holds them, beside the real ones
    rule_id = "legacy-fetch-without-limit"
    raw = {
        "id": rule_id, "message": "`legacyFetch($URL)` has no limit.", "severity": "MEDIUM",
        "languages": ["typescript"], "pattern": "legacyFetch($URL)", "fix": "limitedFetch($URL)", "metadata": {},
    }  # fmt: skip
    model = catalog.rules["requests-call-without-timeout"]
    own = replace(model, id=rule_id, message=str(raw["message"]), severity=Severity.MEDIUM)
    larger = replace(catalog, rules={**catalog.rules, rule_id: own}, semgrep={**catalog.semgrep, rule_id: raw})
    root = tree({"shop.py": PYTHON, "wait.ts": TYPESCRIPT, BUNDLE: json.dumps(editor_bundle(larger, Config()))})
    git = ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True, timeout=30)  # committed code must show findings, too
    home = tmp_path / "home"
    home.mkdir()
    port, tried = proxy
    server = Server(root, home, port)
    try:
        server.ask(
            "initialize",
            {
                "processId": os.getpid(), "rootUri": root.as_uri(), "capabilities": {},
                "workspaceFolders": [{"uri": root.as_uri(), "name": "target"}],
                "initializationOptions": {**settings(BUNDLE), "metrics": {"enabled": False}},
            },
        )  # fmt: skip
        server.tell("initialized", {})
        found = {d["code"].rpartition(".")[2]: d for d in server.diagnostics(root / "shop.py", "python")}
        call = found["requests-call-without-timeout"]
        assert call["severity"] == 1
        assert call["message"].startswith("[Timeout · HIGH] `requests.get(...)` is called without a timeout")
        assert call["codeDescription"]["href"] == model.help_uri
        assert call["range"]["start"] == {"line": 4, "character": 11}
        (fetch,) = server.diagnostics(root / "wait.ts", "typescript")
        assert fetch["severity"] == 2
        assert fetch["message"] == "[Timeout · MEDIUM] `legacyFetch(url)` has no limit."
        assert fetch["codeDescription"]["href"] == own.help_uri
        actions = server.ask(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": (root / "wait.ts").as_uri()},
                "range": fetch["range"],
                "context": {"diagnostics": [fetch]},
            },
        )
        (fix,) = (action for action in actions if "autofix" in action["title"].lower())
        ((_, (edit,)),) = fix["edit"]["changes"].items()
        assert edit["newText"] == "limitedFetch(url)"
        assert edit["range"] == fetch["range"]
    finally:
        server.close()
    assert tried == []
