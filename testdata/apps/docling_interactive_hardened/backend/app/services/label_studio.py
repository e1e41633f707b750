"""Export of results to Label Studio. While it is down, exports wait in the database and are sent later."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx

from app.breaker import CircuitBreaker
from app.errors import DependencyUnavailableError, RejectedByDependencyError, ServiceError
from app.repository import Repository
from app.retry import check_status, http_retry, is_transient
from app.settings import Settings

logger = logging.getLogger(__name__)


class LabelStudio:
    """A client of the HTTP interface of Label Studio."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._settings = settings
        self._client = httpx.AsyncClient(
            base_url=str(settings.label_studio_url),
            headers={"Authorization": f"Token {settings.label_studio_key.get_secret_value()}"},
            timeout=httpx.Timeout(settings.label_studio_read_timeout, connect=settings.connect_timeout),
            limits=httpx.Limits(max_connections=10),
            transport=transport,
        )
        self.breaker = CircuitBreaker(
            "label-studio",
            failures=settings.breaker_failures,
            window=settings.breaker_window,
            open_time=settings.breaker_open_time,
            successes=settings.breaker_successes,
            counts=is_transient,
        )

    async def send(self, project: int, tasks: list[dict[str, Any]]) -> int:
        """Import tasks into a project and return how many were taken.

        Raises:
            DependencyUnavailableError: Label Studio is switched off, down, or does not answer in time.
            RejectedByDependencyError: it refused the key or the tasks.
        """
        answer = await self._request("POST", f"/api/projects/{project}/import", idempotent=False, json=tasks)
        count = answer.get("task_count") if isinstance(answer, dict) else None
        return count if isinstance(count, int) else len(tasks)

    async def annotations(self, project: int) -> list[dict[str, Any]]:
        """Return the annotations of a project."""
        answer = await self._request(
            "GET", f"/api/projects/{project}/export", idempotent=True, params={"exportType": "JSON"}
        )
        if not isinstance(answer, list):
            raise RejectedByDependencyError("Label Studio gave an answer without annotations")
        return answer

    async def _request(self, method: str, path: str, *, idempotent: bool, **options: Any) -> Any:
        if not self._settings.label_studio_enabled:
            raise DependencyUnavailableError("the export to Label Studio is switched off")
        try:
            async with asyncio.timeout(self._settings.label_studio_total_timeout):
                async for attempt in http_retry("label-studio", self._settings, idempotent=idempotent):
                    with attempt, self.breaker.protect():
                        return check_status(await self._client.request(method, path, **options)).json()
        except (httpx.TransportError, TimeoutError) as error:
            raise DependencyUnavailableError("Label Studio does not answer") from error
        except ServiceError:
            raise
        except ValueError as error:
            raise RejectedByDependencyError("Label Studio gave an answer that is not JSON") from error
        raise AssertionError("the policy raises after the last attempt")

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def build_tasks(document_id: str, result: dict[str, Any]) -> list[dict[str, Any]]:
    """Return one task for each page."""
    return [
        {
            "data": {"document": document_id, "page": page["number"], "text": page["text"]},
            "predictions": [{"model_version": "docling", "result": page.get("regions", [])}],
        }
        for page in result.get("pages", [])
    ]


class Exporter:
    """Sends what waits, again and again until Label Studio takes it."""

    def __init__(self, settings: Settings, repository: Repository, label_studio: LabelStudio) -> None:
        self._settings = settings
        self._repository = repository
        self._label_studio = label_studio

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            await asyncio.sleep(self._settings.export_interval)
            try:
                sent = await self.send_waiting()
                if sent:
                    logger.info("%d waiting exports were sent", sent)
            except ServiceError as error:
                logger.warning("waiting exports stay for later: %s", error.message)
            except Exception:
                logger.exception("waiting exports could not be sent")

    async def send_waiting(self) -> int:
        """Send the exports that wait; return how many were sent."""
        sent = 0
        for document_id, project in await self._repository.waiting_exports():
            document = await self._repository.get(document_id)
            try:
                await self._label_studio.send(project, build_tasks(document_id, document["result"] or {}))
                sent += 1
            except RejectedByDependencyError as error:
                logger.error("the export of %s is given up: %s", document_id, error.message)
            await self._repository.export_done(document_id, project)
        return sent
