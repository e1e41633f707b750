"""Captions from the vision-language model server. Without it a document goes on without captions."""

from __future__ import annotations

import asyncio
import base64
import logging
from pathlib import Path

import httpx

from app.breaker import CircuitBreaker
from app.errors import DependencyUnavailableError, RejectedByDependencyError, ServiceError
from app.retry import check_status, http_retry, is_transient
from app.settings import Settings

logger = logging.getLogger(__name__)

PROMPT = "Describe this picture from a document in two sentences."
LARGEST_PICTURE = 20 * 1024 * 1024


class VisionModel:
    """A client of an OpenAI-compatible server, with at most ``vlm_concurrency`` requests at a time."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._settings = settings
        self._slots = asyncio.Semaphore(settings.vlm_concurrency)
        self._client = httpx.AsyncClient(
            base_url=str(settings.vlm_url),
            timeout=httpx.Timeout(settings.vlm_read_timeout, connect=settings.connect_timeout),
            limits=httpx.Limits(max_connections=settings.vlm_concurrency * 2),
            transport=transport,
        )
        self.breaker = CircuitBreaker(
            "vlm",
            failures=settings.breaker_failures,
            window=settings.breaker_window,
            open_time=settings.breaker_open_time,
            successes=settings.breaker_successes,
            counts=is_transient,
        )

    async def caption(self, picture: Path) -> str:
        """Return a caption.

        Raises:
            DependencyUnavailableError: the server does not answer, or not in time.
            RejectedByDependencyError: it answered, and the answer is of no use.
        """
        if picture.stat().st_size > LARGEST_PICTURE:
            raise RejectedByDependencyError("the picture is too large for a caption")
        data = await asyncio.to_thread(picture.read_bytes)
        encoded = base64.b64encode(data).decode()
        content = [
            {"type": "text", "text": PROMPT},
            {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{encoded}"}},
        ]
        body = {"model": self._settings.vlm_model, "messages": [{"role": "user", "content": content}]}
        async with self._slots:
            response = await self._send("POST", "/v1/chat/completions", body)
        try:
            caption = response.json()["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError) as error:
            raise RejectedByDependencyError("the model server gave an answer without a caption") from error
        if not isinstance(caption, str):
            raise RejectedByDependencyError("the model server gave an answer without a caption")
        return caption.strip()

    async def models(self) -> list[str]:
        """Return the names of the models that the server offers."""
        response = await self._send("GET", "/v1/models", None)
        try:
            return [str(model["id"]) for model in response.json()["data"]]
        except (ValueError, KeyError, TypeError) as error:
            raise RejectedByDependencyError("the model server gave an answer without models") from error

    async def _send(self, method: str, path: str, body: object) -> httpx.Response:
        try:
            async with asyncio.timeout(self._settings.vlm_total_timeout):
                # inference changes nothing on the server, so that it may be repeated
                async for attempt in http_retry("vlm", self._settings):
                    with attempt, self.breaker.protect():
                        return check_status(await self._client.request(method, path, json=body))
        except (httpx.TransportError, TimeoutError) as error:
            raise DependencyUnavailableError("the model server does not answer") from error
        except ServiceError:
            raise
        raise AssertionError("the policy raises after the last attempt")

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
