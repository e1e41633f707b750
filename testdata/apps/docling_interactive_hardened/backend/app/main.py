"""The application: ``uvicorn --factory app.main:create_app``."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from app.handlers import install_handlers
from app.logs import configure_logging
from app.middleware import RequestLimitsMiddleware
from app.routes import documents, export, health, ws
from app.services.container import Services
from app.settings import Settings
from app.tracing import configure_tracing

logger = logging.getLogger(__name__)


def create_app(settings: Settings | None = None) -> FastAPI:
    """Return the application; raises ValidationError when a setting is wrong."""
    settings = settings or Settings()
    configure_logging(settings.log_level)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        services: Services = app.state.services
        try:
            await services.start()
            yield
        except Exception:
            logger.exception("the service cannot go on")
            raise
        finally:
            await services.close()

    app = FastAPI(title="Docling Interactive", lifespan=lifespan)
    app.state.services = Services(settings)
    app.add_middleware(RequestLimitsMiddleware, settings=settings)
    install_handlers(app)
    configure_tracing(app, settings)
    for router in (documents.router, export.router, health.router, ws.router):
        app.include_router(router)
    return app
