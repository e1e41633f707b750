"""Old documents are removed, so that the disk never fills."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

from app import checkpoints
from app.errors import ServiceError
from app.pipeline.files import remove_work
from app.repository import Repository
from app.settings import Settings
from app.workers import WorkerPool

logger = logging.getLogger(__name__)

INTERVAL = 3600.0


class Retention:
    """Removes documents that were finished ``retention_days`` ago."""

    def __init__(self, settings: Settings, repository: Repository, workers: WorkerPool) -> None:
        self._settings = settings
        self._repository = repository
        self._workers = workers

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            try:
                removed = await self.purge_old_documents()
                if removed:
                    logger.info("%d old documents were removed", removed)
            except ServiceError as error:
                logger.warning("old documents stay until the next round: %s", error.message)
            except Exception:
                logger.exception("old documents could not be removed")
            await asyncio.sleep(INTERVAL)

    async def purge_old_documents(self) -> int:
        """Remove files first, then the row; return how many documents were removed."""
        old = await self._repository.finished_before(timedelta(days=self._settings.retention_days))
        for document in old:
            await self.remove(document["id"], document["path"])
        return len(old)

    async def remove(self, document_id: str, path: str) -> None:
        """Remove a document with all that belongs to it."""
        settings = self._settings
        await self._workers.run(remove_work, settings.work_dir / document_id, Path(path), timeout=settings.file_timeout)
        await self._workers.run(
            checkpoints.delete, settings.checkpoint_dir, document_id, settings.checkpoint_timeout,
            timeout=2 * settings.checkpoint_timeout,
        )  # fmt: skip
        await self._repository.delete(document_id)
