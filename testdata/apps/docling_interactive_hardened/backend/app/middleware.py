"""What holds for every request: an identifier, a limit of size, a limit of time, a line in the metrics."""

from __future__ import annotations

import asyncio
import logging
import re
import time
import uuid

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import metrics
from app.logs import request_id
from app.settings import Settings

logger = logging.getLogger(__name__)

SAFE_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
FORM_OVERHEAD = 64 * 1024


class _BodyTooLarge(Exception):
    pass


class RequestLimitsMiddleware:
    """Answers 413 above the size and 504 above the time that a request may take."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        given = headers.get(b"x-request-id", b"").decode("latin-1")
        identifier = given if SAFE_ID.fullmatch(given) else uuid.uuid4().hex
        token = request_id.set(identifier)
        started = time.monotonic()
        status = 0
        taken = 0
        upload = scope["method"] == "POST" and headers.get(b"content-type", b"").startswith(b"multipart/")
        files = self._settings.max_files_per_upload if scope["path"].endswith("/many") else 1
        largest = files * self._settings.max_upload_bytes + FORM_OVERHEAD

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > largest:
                raise _BodyTooLarge
            return message

        async def marked(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", identifier.encode())]
            await send(message)

        try:
            declared = headers.get(b"content-length", b"")
            if declared.isdigit() and int(declared) > largest:
                raise _BodyTooLarge
            limit = self._settings.upload_timeout if upload else self._settings.request_timeout
            async with asyncio.timeout(limit):
                await self._app(scope, counted, marked)
        except TimeoutError:
            logger.error("%s %s took longer than it may", scope["method"], scope["path"])
            if status:
                raise
            await _answer(504, "timeout", "the request took too long")(scope, receive, marked)
        except _BodyTooLarge:
            if status:
                raise
            metrics.REFUSED.labels("size").inc()
            await _answer(413, "too_large", "the request is too large")(scope, receive, marked)
        except Exception:
            logger.exception("%s %s: unexpected error", scope["method"], scope["path"])
            if status:
                raise
            await _answer(500, "internal", "the service met an unexpected error")(scope, receive, marked)
        finally:
            route = scope.get("route")
            name = getattr(route, "path", "unmatched")
            metrics.REQUESTS.labels(name, str(status or 500)).inc()
            metrics.REQUEST_SECONDS.labels(name).observe(time.monotonic() - started)
            request_id.reset(token)


def _answer(status: int, code: str, message: str) -> JSONResponse:
    return JSONResponse({"error": code, "message": message, "request_id": request_id.get()}, status_code=status)
