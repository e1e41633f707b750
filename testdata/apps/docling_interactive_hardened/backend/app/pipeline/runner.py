"""Takes documents from the queue and brings each through the stages."""

from __future__ import annotations

import asyncio
import itertools
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app import checkpoints, metrics
from app.errors import (
    CheckpointError,
    ConflictError,
    DependencyUnavailableError,
    InvalidDocumentError,
    NotFoundError,
    QueueFullError,
    ServiceError,
)
from app.logs import request_id
from app.pipeline.files import remove_work
from app.pipeline.stages import NAMES, STAGES, Stage
from app.repository import Repository
from app.services.vlm import VisionModel
from app.services.webhook import Webhook
from app.settings import Settings
from app.sockets import SocketHub
from app.workers import WorkerPool

logger = logging.getLogger(__name__)

INTERACTIVE = 0
BATCH = 1
RECOVERY_INTERVAL = 60.0


class Pipeline:
    """A bounded queue with priorities, and a few consumers that work on one document each."""

    def __init__(
        self,
        settings: Settings,
        repository: Repository,
        workers: WorkerPool,
        vlm: VisionModel,
        webhook: Webhook,
        hub: SocketHub,
    ) -> None:
        self._settings = settings
        self._repository = repository
        self._workers = workers
        self._vlm = vlm
        self._webhook = webhook
        self._hub = hub
        self._order = itertools.count()
        self._queue: asyncio.PriorityQueue[tuple[int, int, str]] = asyncio.PriorityQueue(maxsize=settings.queue_size)
        self._known: set[str] = set()
        self._consumers: list[asyncio.Task[None]] = []
        self._recovery: asyncio.Task[None] | None = None
        self._accepting = False

    # the queue

    @property
    def depth(self) -> int:
        """How many documents wait."""
        return self._queue.qsize()

    @property
    def accepting(self) -> bool:
        """Whether new documents are taken."""
        return self._accepting

    def check_room(self, count: int = 1) -> None:
        """Raise QueueFullError when ``count`` more documents do not fit, ConflictError while shutting down."""
        if not self._accepting:
            raise DependencyUnavailableError("the service is starting or shutting down")
        if self._queue.qsize() + count > self._settings.queue_size:
            metrics.REFUSED.labels("queue").inc()
            raise QueueFullError("too many documents wait, try again later")

    def submit(self, document_id: str, priority: int = INTERACTIVE) -> None:
        """Put a document into the queue; raises QueueFullError."""
        self.check_room()
        if document_id in self._known:
            raise ConflictError("the document is being processed")
        self._queue.put_nowait((priority, next(self._order), document_id))
        self._known.add(document_id)
        metrics.QUEUE_DEPTH.set(self.depth)

    async def restart(self, document_id: str) -> None:
        """Queue a document that is to be processed again from its first stage; one that is in the queue stays there."""
        self.check_room()
        if document_id in self._known:
            return
        limit = self._settings.checkpoint_timeout
        await self._workers.run(
            checkpoints.delete, self._settings.checkpoint_dir, document_id, limit, timeout=2 * limit
        )
        await self._repository.queue_again(document_id)
        self.submit(document_id, BATCH)

    # its life

    def start(self) -> None:
        """Start the consumers and take up what an earlier process left."""
        self._accepting = True
        self._consumers = [
            asyncio.create_task(self._consume(), name=f"consumer-{number}")
            for number in range(self._settings.concurrent_documents)
        ]
        self._recovery = asyncio.create_task(self._recover_interrupted(datetime.now(UTC)), name="recovery")

    async def _recover_interrupted(self, started: datetime) -> None:
        """Queue what was accepted and never finished, at the start and from then on now and then.

        A document goes on at its last checkpoint. At the start these are the documents of an earlier process; later
        they are those whose end could not be written because the database was locked.
        """
        before = started
        while True:
            try:
                documents = await self._repository.interrupted(before)
            except ServiceError:
                logger.exception("interrupted documents cannot be listed; the next round tries again")
                documents = []
            for document_id in documents:
                if document_id not in self._known:
                    self._known.add(document_id)
                    # waits while the queue is full
                    await self._queue.put((BATCH, next(self._order), document_id))
                    logger.info("document %s is taken up again", document_id)
            await asyncio.sleep(RECOVERY_INTERVAL)
            # a document that is being accepted right now is not interrupted
            before = datetime.now(UTC) - timedelta(seconds=RECOVERY_INTERVAL)

    async def drain(self, limit: float) -> None:
        """Take no more documents and give the running ones ``limit`` seconds.

        What remains then is taken up again at the next start.
        """
        self._accepting = False
        if self._recovery is not None:
            self._recovery.cancel()
            await asyncio.gather(self._recovery, return_exceptions=True)
        while not self._queue.empty():
            self._known.discard(self._queue.get_nowait()[2])
        logger.info("waiting for %d running documents, at most %g s", len(self._known), limit)
        try:
            async with asyncio.timeout(limit):
                while self._known:
                    await asyncio.sleep(0.05)
        except TimeoutError:
            logger.warning("%d documents are interrupted; they go on at the next start", len(self._known))
        self._workers.stop_replacing()
        for consumer in self._consumers:
            consumer.cancel()
        await asyncio.gather(*self._consumers, return_exceptions=True)

    def consumers_alive(self) -> int:
        """Return how many consumers work, for the readiness route."""
        return sum(not consumer.done() for consumer in self._consumers)

    async def _consume(self) -> None:
        while True:
            _, _, document_id = await self._queue.get()
            metrics.QUEUE_DEPTH.set(self.depth)
            token = request_id.set(document_id)
            try:
                await self._process(document_id)
            except NotFoundError:
                logger.info("document %s was deleted while it waited", document_id)
            except ServiceError as error:
                logger.exception("document %s stays for the next round: %s", document_id, error.message)
            except Exception:
                logger.exception("document %s met an unexpected error", document_id)
            finally:
                self._known.discard(document_id)
                self._queue.task_done()
                request_id.reset(token)

    # one document

    async def _process(self, document_id: str) -> None:
        document = await self._repository.get(document_id)
        try:
            async with asyncio.timeout(self._settings.pipeline_timeout):
                state = await self._run_stages(document_id, document["path"])
        except TimeoutError:
            await self._give_up(document_id, "the document took longer than a document may take")
        except (InvalidDocumentError, ServiceError) as error:
            await self._give_up(document_id, error.message)
        else:
            degraded = state.get("degraded", [])
            await self._repository.finish(document_id, state["result"], degraded)
            metrics.DOCUMENTS.labels("degraded" if degraded else "done").inc()
            self._hub.publish(document_id, {"type": "done", "degraded": degraded})
            await self._webhook.tell(document_id, "done")

    async def _give_up(self, document_id: str, message: str) -> None:
        logger.error("document %s failed: %s", document_id, message)
        metrics.DOCUMENTS.labels("failed").inc()
        await self._repository.fail(document_id, message)
        self._hub.publish(document_id, {"type": "failed", "message": message})
        folder = self._settings.work_dir / document_id
        await self._workers.run(remove_work, folder, None, timeout=self._settings.file_timeout)
        await self._webhook.tell(document_id, "failed")

    async def _run_stages(self, document_id: str, path: str) -> dict[str, Any]:
        done, state = await self._last_checkpoint(document_id, path)
        for number, stage in enumerate(STAGES[done:], start=done):
            progress = 100 * number // len(STAGES)
            await self._repository.set_stage(document_id, stage.name, progress)
            self._hub.publish(document_id, {"type": "stage", "stage": stage.name, "progress": progress})
            await self._run_stage(document_id, stage, state)
            await self._save(document_id, stage.name, state)
        return state

    async def _last_checkpoint(self, document_id: str, path: str) -> tuple[int, dict[str, Any]]:
        fresh: dict[str, Any] = {"path": path, "degraded": []}
        try:
            found = await self._workers.run(
                checkpoints.load, self._settings.checkpoint_dir, document_id, self._settings.checkpoint_timeout,
                timeout=2 * self._settings.checkpoint_timeout,
            )  # fmt: skip
        except CheckpointError as error:
            logger.warning("document %s starts from the beginning: %s", document_id, error.message)
            return 0, fresh
        if found is None or found[0] not in NAMES:
            return 0, fresh
        logger.info("document %s goes on after stage %s", document_id, found[0])
        return NAMES.index(found[0]) + 1, found[1]

    async def _save(self, document_id: str, stage: str, state: dict[str, Any]) -> None:
        limit = self._settings.checkpoint_timeout
        try:
            await self._workers.run(
                checkpoints.save, self._settings.checkpoint_dir, document_id, stage, state, limit, timeout=2 * limit
            )
        except ServiceError as error:
            # the document itself is fine; after a crash it would repeat one stage more
            logger.warning("no checkpoint after %s of %s: %s", stage, document_id, error.message)

    async def _run_stage(self, document_id: str, stage: Stage, state: dict[str, Any]) -> None:
        """Run a stage, its fallback when it fails, or go on without it; the user learns which."""
        with metrics.STAGE_SECONDS.labels(stage.name).time():
            try:
                state.update(await self._work(document_id, stage, state))
                return
            except InvalidDocumentError:
                raise
            except ServiceError as error:
                logger.warning("stage %s of %s failed: %s", stage.name, document_id, error.message)
                reason = error.message
                if stage.fallback is None and stage.without is None:
                    metrics.STAGE_FAILURES.labels(stage.name, "none").inc()
                    raise
            if await self._recovered(document_id, stage, state):
                recovery, note = "fallback", f"a simpler method was used ({reason})"
            elif stage.without is not None:
                state.update(stage.without)
                recovery, note = "skipped", f"left out ({reason})"
            else:
                metrics.STAGE_FAILURES.labels(stage.name, "none").inc()
                raise InvalidDocumentError(f"stage {stage.name} failed: {reason}")
        metrics.STAGE_FAILURES.labels(stage.name, recovery).inc()
        self._degrade(document_id, state, stage.name, note)

    async def _recovered(self, document_id: str, stage: Stage, state: dict[str, Any]) -> bool:
        if stage.fallback is None:
            return False
        try:
            state.update(await self._in_worker(stage.fallback, document_id, state))
        except ServiceError as error:
            logger.warning("the fallback of stage %s of %s failed too: %s", stage.name, document_id, error.message)
            return False
        return True

    async def _work(self, document_id: str, stage: Stage, state: dict[str, Any]) -> dict[str, Any]:
        if stage.work is not None:
            return await self._in_worker(stage.work, document_id, state)
        try:
            async with asyncio.timeout(self._settings.caption_stage_timeout):
                return await self._captions(document_id, state)
        except TimeoutError:
            raise DependencyUnavailableError("captions took too long") from None

    async def _in_worker(self, work: Any, document_id: str, state: dict[str, Any]) -> dict[str, Any]:
        folder = self._settings.work_dir / document_id
        answer: dict[str, Any] = await self._workers.run(
            work, self._settings, folder, state, timeout=self._settings.stage_timeout
        )
        return answer

    async def _captions(self, document_id: str, state: dict[str, Any]) -> dict[str, Any]:
        """Describe the pictures, one after the other; what fails stays without a caption."""
        figures = state["figures"]
        if not self._settings.captions_enabled:
            return {"figures": figures}
        for figure in figures:
            if figure["caption"] is None:
                figure["caption"] = await self._vlm.caption(Path(figure["image"]))
        return {"figures": figures}

    def _degrade(self, document_id: str, state: dict[str, Any], stage: str, reason: str) -> None:
        state.setdefault("degraded", []).append({"stage": stage, "reason": reason})
        self._hub.publish(document_id, {"type": "degraded", "stage": stage, "message": reason})

    async def run_again(self, document_id: str, name: str) -> dict[str, Any]:
        """Run one stage of a finished document again.

        Raises:
            NotFoundError: there is no such stage, or the document has no checkpoint.
            ConflictError: the document is being processed.
        """
        if name not in NAMES:
            raise NotFoundError("there is no such stage")
        if document_id in self._known:
            raise ConflictError("the document is being processed")
        self._known.add(document_id)
        try:
            document = await self._repository.get(document_id)
            done, state = await self._last_checkpoint(document_id, document["path"])
            if done == 0:
                raise NotFoundError("the document has no checkpoint")
            await self._run_stage(document_id, STAGES[NAMES.index(name)], state)
            await self._save(document_id, NAMES[done - 1], state)
            return state
        finally:
            self._known.discard(document_id)
