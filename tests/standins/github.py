"""A local server that takes uploads of SARIF as GitHub does, and refuses what GitHub refuses.

Requests and answers are held to GitHub's published OpenAPI description (tests/schemas/github-code-scanning.json); what
the description only tells in words (limits, rates, processing) follows GitHub's documentation.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

DESCRIPTION: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "schemas" / "github-code-scanning.json").read_bytes()
)
UPLOADS = "/repos/{owner}/{repo}/code-scanning/sarifs"
STATUS = "/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"
TOKEN = "ghs_" + "a1B2" * 9


@dataclass
class Behaviour:
    """How the server behaves, apart from the rules."""

    first: Sequence[tuple[int, Mapping[str, str], str]] = ()
    """Answers (status, headers, body) given before the rules count, one a request."""
    states: Sequence[str] = ("pending", "complete")
    """What the questions for the status are answered, the last one for ever; "unknown" is a 404."""
    errors: Sequence[str] = ()
    permission: bool = True
    drip: float = 0.0
    """Seconds between the bytes of each answer."""
    silent: float = 0.0
    """Seconds before each answer."""


@dataclass
class Server:
    """The running server: what it was told and what it was asked."""

    behaviour: Behaviour = field(default_factory=Behaviour)
    requests: list[tuple[str, str, Mapping[str, str]]] = field(default_factory=list)
    uploads: list[Mapping[str, Any]] = field(default_factory=list)
    bodies: list[Mapping[str, Any]] = field(default_factory=list)
    asked: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def __enter__(self) -> Server:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"server_state": self}))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    server_state: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        self._serve(self.rfile.read(length))

    def do_GET(self) -> None:
        self._serve(b"")

    def _serve(self, body: bytes) -> None:
        state = self.server_state
        state.requests.append((self.command, self.path, dict(self.headers)))
        if state.behaviour.silent:
            state.stopped.wait(state.behaviour.silent)
        number = len(state.requests) - 1
        if number < len(state.behaviour.first):
            status, headers, text = state.behaviour.first[number]
            self._answer(status, text, headers)
            return
        status, answer = self._rules(body)
        self._answer(status, json.dumps(answer))

    def _answer(self, status: int, text: str, headers: Mapping[str, str] = {}) -> None:
        data = text.encode()
        self.send_response(status)
        for name, value in {"content-type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        if not self.server_state.behaviour.drip:
            self.wfile.write(data)
            return
        for byte in data:
            if self.server_state.stopped.wait(self.server_state.behaviour.drip):
                return
            try:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
            except OSError:
                return

    def _rules(self, body: bytes) -> tuple[int, Mapping[str, Any]]:
        state = self.server_state
        if self.headers.get("Authorization") not in (f"Bearer {TOKEN}", f"token {TOKEN}"):
            return 401, {"message": "Bad credentials", "status": "401"}
        parts = self.path.strip("/").split("/")
        if parts[:1] != ["repos"] or parts[3:5] != ["code-scanning", "sarifs"]:
            return 404, {"message": "Not Found", "status": "404"}
        if parts[1:3] != ["acme", "shop"]:
            return 404, {"message": "Not Found", "status": "404"}
        if not state.behaviour.permission:
            return 403, {"message": "Resource not accessible by integration", "status": "403"}
        if self.command == "POST":
            return self._upload(body)
        return self._status()

    def _upload(self, body: bytes) -> tuple[int, Mapping[str, Any]]:
        state = self.server_state
        operation = DESCRIPTION["paths"][UPLOADS]["post"]
        schema = {
            **operation["requestBody"]["content"]["application/json"]["schema"],
            "components": DESCRIPTION["components"],
        }
        try:
            request = json.loads(body)
        except ValueError:
            return 400, {"message": "Problems parsing JSON"}
        problems = [error.message for error in Draft202012Validator(schema).iter_errors(request)]
        if problems:
            return 422, {"message": f"Invalid request. {problems[0]}"}
        try:
            packed = base64.b64decode(request["sarif"], validate=True)
        except binascii.Error:
            return 400, {"message": "sarif is not valid base64"}
        if len(packed) > 10_000_000:
            return 413, {"message": "Payload too big"}
        try:
            log = json.loads(gzip.decompress(packed))
        except (OSError, ValueError, EOFError):
            return 400, {"message": "sarif is not gzip of JSON"}
        problem = refused(log)
        if problem:
            return 400, {"message": problem}
        state.bodies.append(request)
        state.uploads.append(log)
        answer = {"id": f"upload-{len(state.uploads)}", "url": f"{state.url}{self.path}/upload-{len(state.uploads)}"}
        hold(answer, operation["responses"]["202"])
        return 202, answer

    def _status(self) -> tuple[int, Mapping[str, Any]]:
        state = self.server_state
        states = state.behaviour.states
        now = states[min(state.asked, len(states) - 1)]
        state.asked += 1
        if now == "unknown":
            return 404, {"message": "Not Found"}
        answer: dict[str, Any] = {"processing_status": now}
        if now == "complete":
            answer["analyses_url"] = f"{state.url}/repos/acme/shop/code-scanning/analyses?sarif_id=upload-1"
        if now == "failed":
            answer["errors"] = list(state.behaviour.errors)
        if now in ("pending", "complete", "failed"):
            hold(answer, DESCRIPTION["paths"][STATUS]["get"]["responses"]["200"])
        return 200, answer


def hold(answer: Mapping[str, Any], response: Mapping[str, Any]) -> None:
    """Check that what this server answers has the form that GitHub describes."""
    schema = {**response["content"]["application/json"]["schema"], "components": DESCRIPTION["components"]}
    Draft202012Validator(schema).validate(answer)


def refused(log: Mapping[str, Any]) -> str:
    """Return why GitHub refuses a log, "" when it takes it (limits of "SARIF support for code scanning")."""
    runs = log.get("runs")
    if log.get("version") != "2.1.0" or not log.get("$schema") or not runs or len(runs) > 20:
        return "not a SARIF 2.1.0 log of at most 20 runs"
    categories = set()
    for run in runs:
        driver = run["tool"]["driver"]
        category = (driver["name"], run.get("automationDetails", {}).get("id", "").rpartition("/")[0])
        if category in categories:
            return "A delivery cannot contain multiple runs with the same category"
        categories.add(category)
        results = run.get("results")
        if not isinstance(results, list) or len(results) > 25_000 or len(driver.get("rules", [])) > 25_000:
            return "too many results or rules"
        if len(run["tool"].get("extensions", [])) > 100:
            return "too many extensions"
        for rule in driver.get("rules", []):
            for name in ("shortDescription", "fullDescription", "help"):
                if not rule.get(name, {}).get("text"):
                    return f"rule {rule['id']} has no {name}"
            if len(rule.get("properties", {}).get("tags", [])) > 20:
                return f"rule {rule['id']} has too many tags"
        for result in results:
            if result.get("suppressions") or result.get("kind", "fail") != "fail":
                return "a result that is no open failure would become an alert"
            if not result.get("message", {}).get("text") or not result.get("locations"):
                return "locationFromSarifResult: expected artifact location"
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            if uri.startswith("/") or ":" in uri.split("/")[0]:
                return f"an invalid URI was provided as a SARIF location: {uri}"
            if not result.get("partialFingerprints", {}).get("primaryLocationLineHash"):
                return "a result without a line hash would be a new alert after every edit"
    return ""
