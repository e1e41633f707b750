"""Whether the process lives, and whether it can work."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from app.errors import ServiceError
from app.routes.access import ServicesOf
from app.services.container import Services

logger = logging.getLogger(__name__)

router = APIRouter()

CHECK_SHARE = 0.8
"""Share of the whole limit that one check may take, so that the answer still names the one that hangs."""


@router.get("/health/live")
async def live() -> dict[str, str]:
    """Say that the process lives; nothing else is looked at."""
    return {"status": "alive"}


@router.get("/health")
@router.get("/health/ready")
async def ready(services: ServicesOf) -> JSONResponse:
    """Say whether the service can work, with the state of each part; 503 when it cannot."""
    checks: dict[str, Any] = {"started": {"ok": services.ready}}
    if services.ready:
        try:
            async with asyncio.timeout(services.settings.readiness_timeout):
                checks |= await _checks(services)
        except TimeoutError:
            checks["time"] = {"ok": False, "error": f"no answer within {services.settings.readiness_timeout:g} s"}
    ok = all(check["ok"] for check in checks.values())
    return JSONResponse({"status": "ready" if ok else "not ready", "checks": checks}, status_code=200 if ok else 503)


async def _checks(services: Services) -> dict[str, Any]:
    settings = services.settings
    limit = CHECK_SHARE * settings.readiness_timeout
    database, storage = await asyncio.gather(
        _within(services.repository.beat(), limit), _within(services.storage.check(limit), limit)
    )
    parts = (services.database, services.vlm, services.label_studio, services.webhook)
    breakers = {part.breaker.name: part.breaker.state for part in parts}
    depth = services.pipeline.depth
    workers = services.workers.usage()
    return {
        "database": database | {"connections": services.database.usage()},
        "storage": storage,
        "queue": {"ok": depth < settings.queue_size, "depth": depth, "maximum": settings.queue_size},
        "consumers": {"ok": services.pipeline.consumers_alive() > 0, "alive": services.pipeline.consumers_alive()},
        "workers": {"ok": workers["alive"] > 0} | workers,
        "resources": _resources(services) | services.resources.last,
        # an external service that is down turns its feature off, not this service
        "breakers": {"ok": any(state != "open" for state in breakers.values()), "states": breakers},
        "sockets": {"ok": True, "count": services.hub.count, "maximum": settings.max_sockets},
    }


def _resources(services: Services) -> dict[str, Any]:
    try:
        services.resources.check()
    except ServiceError as error:
        return {"ok": False, "error": error.message}
    return {"ok": True}


async def _within(check: Awaitable[None], limit: float) -> dict[str, Any]:
    """Run one check; what fails or takes too long is a reason not to be ready."""
    try:
        async with asyncio.timeout(limit):
            await check
    except TimeoutError:
        return {"ok": False, "error": f"no answer within {limit:g} s"}
    except (ServiceError, OSError) as error:
        logger.warning("not ready: %s", error)
        return {"ok": False, "error": str(error)}
    return {"ok": True}


@router.get("/metrics")
async def metrics() -> Response:
    """Give the figures to Prometheus."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
