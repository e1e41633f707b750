"""Tells another system that a document is finished; nothing depends on whether it listens."""

from __future__ import annotations

import asyncio
import logging

import httpx

from app.breaker import CircuitBreaker
from app.errors import ServiceError
from app.retry import check_status, http_retry, is_transient
from app.settings import Settings

logger = logging.getLogger(__name__)


class Webhook:
    """Posts to one address, when one is set."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(settings.label_studio_read_timeout, connect=settings.connect_timeout)
        )
        self.breaker = CircuitBreaker(
            "webhook",
            failures=settings.breaker_failures,
            window=settings.breaker_window,
            open_time=settings.breaker_open_time,
            successes=settings.breaker_successes,
            counts=is_transient,
        )

    async def tell(self, document_id: str, status: str) -> None:
        """Post the news; the receiver knows it by the document and status, so that it may come twice."""
        if self._settings.webhook_url is None:
            return
        body = {"document": document_id, "status": status}
        try:
            async with asyncio.timeout(self._settings.label_studio_total_timeout):
                async for attempt in http_retry("webhook", self._settings):
                    with attempt, self.breaker.protect():
                        check_status(await self._client.post(str(self._settings.webhook_url), json=body))
        except (httpx.HTTPError, ServiceError, TimeoutError) as error:
            logger.warning("nobody was told that %s is %s: %r", document_id, status, error)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
