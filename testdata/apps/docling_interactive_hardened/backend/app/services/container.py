"""All parts of the running service, built, started and closed in one order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from app.database import Database
from app.pipeline.files import make_folders, remove_leftovers
from app.pipeline.recognise import load_models
from app.pipeline.runner import Pipeline
from app.repository import Repository
from app.resources import ResourceWatch, StorageProbe
from app.retention import Retention
from app.services.label_studio import Exporter, LabelStudio
from app.services.vlm import VisionModel
from app.services.webhook import Webhook
from app.settings import Settings
from app.sockets import SocketHub
from app.workers import WorkerPool

logger = logging.getLogger(__name__)


class Services:
    """Built without any side effect; ``start`` and ``close`` do the work."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.database = Database(settings)
        self.repository = Repository(self.database)
        self.workers = WorkerPool(settings, load_models)
        self.vlm = VisionModel(settings)
        self.label_studio = LabelStudio(settings)
        self.webhook = Webhook(settings)
        self.hub = SocketHub(settings)
        self.resources = ResourceWatch(settings)
        self.storage = StorageProbe([settings.upload_dir, settings.checkpoint_dir, settings.work_dir])
        self.exporter = Exporter(settings, self.repository, self.label_studio)
        self.retention = Retention(settings, self.repository, self.workers)
        self.pipeline = Pipeline(settings, self.repository, self.workers, self.vlm, self.webhook, self.hub)
        self.ready = False
        self._background: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Bring everything up in order; raises when something the service cannot live without is missing."""
        settings = self.settings
        folders = [settings.upload_dir, settings.checkpoint_dir, settings.work_dir]
        await asyncio.to_thread(make_folders, folders)
        await self.storage.check(settings.file_timeout)
        logger.info("folders below %s are writable", settings.data_dir)
        removed = await asyncio.to_thread(remove_leftovers, folders)
        logger.info("%d temporary files of an earlier process were removed", removed)
        await self.database.start()
        logger.info("the database is open")
        self.resources.sample()
        await self.workers.start()
        self.pipeline.start()
        self._background = [
            asyncio.create_task(self.resources.run(), name="resources"),
            asyncio.create_task(self.exporter.run(), name="exporter"),
            asyncio.create_task(self.retention.run(), name="retention"),
        ]
        for task in self._background:
            task.add_done_callback(_report_end)
        self.ready = True
        logger.info("the service is ready")

    async def close(self) -> None:
        """Finish what runs, with a limit, then close everything; one failure does not keep the rest open."""
        self.ready = False
        steps: list[tuple[str, Callable[[], Awaitable[None]]]] = [
            ("pipeline", lambda: self.pipeline.drain(self.settings.drain_timeout)),
            ("background tasks", self._stop_background),
            ("sockets", self._close_sockets),
            ("worker processes", self.workers.close),
            ("model server", self.vlm.close),
            ("label studio", self.label_studio.close),
            ("webhook", self.webhook.close),
            ("database", self.database.close),
        ]
        for name, step in steps:
            logger.info("closing: %s", name)
            try:
                await step()
            except Exception:
                logger.exception("%s could not be closed", name)
        logger.info("the service is closed")

    async def _close_sockets(self) -> None:
        self.hub.close()

    async def _stop_background(self) -> None:
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)


def _report_end(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        logger.error("background task %s ended", task.get_name(), exc_info=task.exception())
