"""The one conversation with GitHub: send an analysis, then ask until it was taken in.

Every request has a time limit, also against a server that answers byte by byte. What may pass by itself (no
connection, 5xx, 429 and the rate limits that GitHub hides behind 403) is tried again a few times, at growing random
intervals or when the server says; what is our mistake (every other 4xx) is not. Sources: GitHub's "Upload an analysis
as SARIF data", "Rate limits for the REST API" and "Best practices for using the REST API".
"""

from __future__ import annotations

import email.utils
import json
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import requests

from resrules import __version__
from resrules.errors import UploadError
from resrules.github.delivery import Delivery
from resrules.github.target import Target

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
"""Longest silence of the server within an answer."""
MAX_ATTEMPTS = 4
FIRST_PAUSE = 1.0
"""Seconds before the second attempt at most; each later pause may be twice as long."""
LONGEST_PAUSE = 30.0
MAX_ANSWER = 256 * 1024
"""Bytes of an answer that are read; GitHub's are a few hundred."""
FIRST_POLL = 5.0
"""Seconds until the first question whether the analysis was processed, and then twice as long each time (the
intervals of github/codeql-action)."""
API_VERSION = "2022-11-28"

_YOUR_FILE = (
    "rejecting SARIF",
    "an invalid URI was provided",
    "locationFromSarifResult",
    "could not convert rules",
    "SARIF URI scheme",
)
_ADVICE: Mapping[str, str] = {
    "multiple runs with the same category": "give each run a category of its own with --category",
    "default setup is enabled": "switch the default set-up of CodeQL off, or leave CodeQL's results out",
    "too many logical alerts": "the repository holds too many alerts: ask GitHub's support to clear them",
}


@dataclass(frozen=True)
class Receipt:
    """What became of an upload: ``status`` is complete, or pending when the time to wait was over."""

    id: str
    status: str
    analyses: str


class _Again(Exception):  # noqa: N818 - not an error yet
    """This attempt failed in a way that may pass; ``pause`` is what the server asks for, in seconds."""

    def __init__(self, text: str, pause: float | None = None) -> None:
        super().__init__(text)
        self.pause = pause


class _Token(requests.auth.AuthBase):
    """Sets the token on each request; a ``.netrc`` must not put another one in its place."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Client:
    """Speaks with the REST API of GitHub or GitHub Enterprise.

    Args:
        seconds: time limit of everything together.
        say: called with one sentence when an attempt is repeated.
        sleep, clock, chance: replaced in tests.
    """

    def __init__(
        self,
        token: str,
        *,
        seconds: float,
        say: Callable[[str], None] = lambda text: None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._token = token
        self._say = say
        self._sleep = sleep
        self._clock = clock
        self._chance = chance
        self._deadline = clock() + seconds
        self._session = requests.Session()
        self._session.auth = _Token(token)
        self._session.headers.update(
            {
                "Accept": "application/vnd.github+json",
                "X-GitHub-Api-Version": API_VERSION,
                "User-Agent": f"resrules/{__version__}",
            }
        )

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def upload(self, delivery: Delivery, target: Target, wait: float) -> Receipt:
        """Send an analysis and wait until GitHub has processed it.

        Sending twice does no harm: an analysis of the same commit and category takes the place of the earlier one.

        Args:
            wait: seconds to wait for the processing; 0 not to wait.

        Raises:
            UploadError: it was refused, could not be sent, or not be processed; says what to do.
        """
        base = f"{target.api}/repos/{target.repository}/code-scanning/sarifs"
        body = {
            "commit_sha": target.commit,
            "ref": target.ref,
            "sarif": delivery.payload,
            "tool_name": delivery.tool,
        }
        answer = self._ask("POST", base, target, body)
        upload_id = answer.get("id") if isinstance(answer, dict) else None
        if not isinstance(upload_id, str) or not upload_id:
            raise UploadError(f"{target.api} answered without an id; is it the API of GitHub (--api-url)?")
        return self._processed(f"{base}/{upload_id}", upload_id, target, wait)

    def _processed(self, address: str, upload_id: str, target: Target, wait: float) -> Receipt:
        end = min(self._clock() + wait, self._deadline)
        pause = FIRST_POLL
        while self._clock() + pause <= end:
            self._sleep(pause)
            pause *= 2
            state = self._ask("GET", address, target, None)
            if state is None:
                continue  # not known yet
            status = state.get("processing_status")
            if status == "failed":
                raise UploadError(self._failure(state.get("errors")))
            if status == "complete":
                return Receipt(upload_id, "complete", str(state.get("analyses_url") or ""))
            if status != "pending":
                raise UploadError(f"GitHub answered the unknown state {self._clean(status)!r} for upload {upload_id}")
        return Receipt(upload_id, "pending", "")

    def _failure(self, errors: Any) -> str:
        texts = [self._clean(error) for error in errors or []] or ["no reason given"]
        advice = ""
        for text in texts:
            if text.startswith(_YOUR_FILE):
                advice = "; the SARIF file must be mended"
            for part, way in _ADVICE.items():
                if part in text:
                    advice = f"; {way}"
        return f"GitHub could not process the analysis: {' / '.join(texts)}{advice}"

    # -- one request, repeated where that helps ------------------------------------------------------------------

    def _ask(self, method: str, address: str, target: Target, body: Mapping[str, Any] | None) -> dict[str, Any] | None:
        """Return the answer of a request; None for a GET that GitHub does not know the answer to yet."""
        # nosemgrep: retry-loop-without-pause -- the pause is self._sleep, which tests replace
        for attempt in range(1, MAX_ATTEMPTS + 1):
            try:
                return self._once(method, address, target, body)
            except _Again as reason:
                pause = reason.pause
                if pause is None:
                    pause = self._chance(0.1, min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)))
                text = self._clean(reason)
                if attempt == MAX_ATTEMPTS:
                    raise UploadError(f"{text}; given up after {attempt} attempts, try again later") from None
                if self._clock() + pause > self._deadline:
                    raise UploadError(
                        f"{text}; the next attempt would be in {pause:.0f} s, beyond the time limit (--timeout)"
                    ) from None
                self._say(f"{text}; trying again in {pause:.1f} s")
                self._sleep(pause)
        raise AssertionError("the last attempt raises")

    def _once(self, method: str, address: str, target: Target, body: Mapping[str, Any] | None) -> dict[str, Any] | None:
        left = self._deadline - self._clock()
        if left <= 0:
            raise UploadError(f"{target.api} did not answer within the time limit (--timeout)")
        limits = (min(CONNECT_SECONDS, left), min(READ_SECONDS, left))
        try:
            with self._session.request(
                method, address, json=body, timeout=limits, allow_redirects=False, stream=True
            ) as response:
                text = self._read(response)
                status, headers = response.status_code, response.headers
        except requests.exceptions.SSLError:
            raise UploadError(
                f"the certificate of {target.api} is not trusted; set REQUESTS_CA_BUNDLE to yours"
            ) from None
        except requests.Timeout:
            raise _Again(f"{target.api} did not answer in time") from None
        except requests.ConnectionError:
            raise _Again(f"{target.api} cannot be reached") from None
        except requests.RequestException as error:
            raise UploadError(f"{target.api} cannot be asked ({type(error).__name__}); check --api-url") from None
        return self._judge(method, status, headers, text, target)

    def _read(self, response: requests.Response) -> str:
        """Read an answer byte by byte, so that a server which drips cannot hold us beyond the time limit."""
        data = bytearray()
        for byte in response.iter_content(1):
            data += byte
            if len(data) > MAX_ANSWER:
                break
            if self._clock() > self._deadline:
                raise UploadError("the server answers too slowly: the time limit (--timeout) is over")
        return data.decode("utf-8", "replace")

    def _judge(
        self, method: str, status: int, headers: Mapping[str, str], text: str, target: Target
    ) -> dict[str, Any] | None:
        try:
            answer = json.loads(text)
        except (ValueError, RecursionError):
            answer = None
        if 200 <= status < 300:
            if isinstance(answer, dict):
                return answer
            raise UploadError(f"{target.api} answered {status} without JSON; is it the API of GitHub (--api-url)?")
        message = self._clean(answer.get("message", "") if isinstance(answer, dict) else "")
        says = f" ({message})" if message else ""
        if status >= 500:
            raise _Again(f"{target.api} answered {status}{says}", _pause(headers))
        limited = status == 429 or (
            status == 403
            and (
                "retry-after" in headers
                or headers.get("x-ratelimit-remaining") == "0"
                or "rate limit" in message.lower()
            )
        )
        if limited:
            raise _Again(f"{target.api} limits the rate of requests{says}", _pause(headers))
        if method == "GET" and status == 404:
            return None
        name = target.repository
        ways = {
            400: f"GitHub refused the analysis{says}",
            401: f"GitHub does not accept the token{says}; give a valid one as GITHUB_TOKEN",
            403: f"GitHub refused the upload to {name}{says}; the token needs security-events: write, and code scanning"
            " must be enabled for a repository that is not archived",
            404: f"{name} was not found on {target.api}; check --repo, and that the token has security-events: write",
            413: f"the analysis is too large for GitHub{says}; audit the parts of the repository one by one",
            422: f"GitHub refused the request{says}; check --commit and --ref",
        }
        if 300 <= status < 400:
            raise UploadError(f"{name} has moved; name its new place with --repo OWNER/NAME")
        raise UploadError(ways.get(status, f"{target.api} answered {status}{says}"))

    def _clean(self, text: object) -> str:
        """Return a text of the server for a person: one line, not long, and never with the token."""
        line = " ".join(str(text).split())
        line = "".join(character for character in line if character.isprintable())
        return line.replace(self._token, "***")[:300]


def _pause(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that the server asks to wait: Retry-After (RFC 9110, 10.2.3) or GitHub's x-ratelimit-reset."""
    after = headers.get("retry-after", "").strip()
    if after.isdigit():
        return float(after)
    if after:
        when = email.utils.parsedate_tz(after)
        if when is not None:
            return max(0.0, email.utils.mktime_tz(when) - time.time())
    reset = headers.get("x-ratelimit-reset", "")
    if headers.get("x-ratelimit-remaining") == "0" and reset.isdigit():
        return max(1.0, float(reset) - time.time())
    return None
