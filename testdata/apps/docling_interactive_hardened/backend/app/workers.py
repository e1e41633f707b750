"""Processes that do what is slow or may hang. Whoever takes too long is ended and replaced; threads cannot be."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import Any

from app.errors import ModelLoadError, ServiceError, StageFailedError, StageTimeoutError, WorkerLostError
from app.retry import backoff_delay
from app.settings import Settings

logger = logging.getLogger(__name__)

END_TIMEOUT = 3.0
"""Seconds that a process has to end before it is killed."""


def _serve(connection: Connection, initialise: Callable[[Settings], None], settings: Settings) -> None:
    """Answer calls until the pipe is closed: this is the whole life of a worker process."""
    from app.logs import configure_logging

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to end
    configure_logging(settings.log_level)
    try:
        initialise(settings)
    except Exception as error:
        logger.exception("the models cannot be loaded")
        connection.send(("failed", f"{type(error).__name__}: {error}"))
        return
    connection.send(("ready", None))
    while True:
        try:
            function, arguments = connection.recv()
        except EOFError:
            return
        try:
            answer = ("value", function(*arguments))
        except ServiceError as error:
            answer = ("error", (type(error), error.message))
        except Exception as error:
            logger.exception("%s failed", function.__name__)
            answer = ("failed", f"{type(error).__name__}: {error}")
        connection.send(answer)


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, initialise: Callable[[Settings], None], settings: Settings) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, initialise, settings), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def receive(self, limit: float) -> tuple[str, Any]:
        """Wait for an answer; blocks its thread for at most ``limit`` seconds."""
        try:
            if not self._connection.poll(limit):
                raise StageTimeoutError(f"no answer within {limit:g} s")
            answer: tuple[str, Any] = self._connection.recv()
            return answer
        except (EOFError, OSError) as error:
            raise WorkerLostError("the worker process ended") from error

    def call(self, function: Callable[..., Any], arguments: tuple[Any, ...], limit: float) -> tuple[str, Any]:
        try:
            self._connection.send((function, arguments))
        except OSError as error:
            raise WorkerLostError("the worker process ended") from error
        return self.receive(limit)

    def end(self) -> None:
        """End the process, by force when it does not follow."""
        self._process.terminate()
        self._process.join(timeout=END_TIMEOUT)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(timeout=END_TIMEOUT)
        self._connection.close()


class WorkerPool:
    """A fixed number of worker processes; a call waits for a free one."""

    def __init__(self, settings: Settings, initialise: Callable[[Settings], None]) -> None:
        self._settings = settings
        self._initialise = initialise
        self._size = settings.worker_processes
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue(maxsize=self._size)
        self._workers: set[_Worker] = set()
        self._replacing = True
        # one thread waits for each process; twice as many so that replacing one never waits for another
        self._threads = ThreadPoolExecutor(max_workers=2 * self._size, thread_name_prefix="worker")

    async def start(self) -> None:
        """Start all processes and wait until each has loaded its models.

        Raises:
            ModelLoadError: one could not; the service must not start.
        """
        for _ in range(self._size):
            self._idle.put_nowait(await self._new())
        logger.info("%d worker processes are ready", self._size)

    async def _new(self) -> _Worker:
        loop = asyncio.get_running_loop()
        worker = await loop.run_in_executor(self._threads, _Worker, self._initialise, self._settings)
        self._workers.add(worker)
        try:
            kind, detail = await loop.run_in_executor(self._threads, worker.receive, self._settings.model_load_timeout)
        except ServiceError as error:
            await self._end(worker)
            raise ModelLoadError(f"a worker process did not start: {error.message}") from error
        if kind != "ready":
            await self._end(worker)
            raise ModelLoadError(f"the models cannot be loaded: {detail}")
        return worker

    async def run(self, function: Callable[..., Any], *arguments: Any, timeout: float) -> Any:
        """Run a function of a module in a worker process.

        Raises:
            StageTimeoutError: it took longer than ``timeout`` seconds; its process was ended.
            WorkerLostError: the process died, or none was free in time.
            StageFailedError: the function raised.
        """
        try:
            async with asyncio.timeout(timeout):
                worker = await self._idle.get()
        except TimeoutError:
            raise WorkerLostError("no worker process was free in time") from None
        healthy = False
        try:
            kind, value = await asyncio.get_running_loop().run_in_executor(
                self._threads, worker.call, function, arguments, timeout
            )
            healthy = True
        finally:
            if healthy:
                self._idle.put_nowait(worker)
            else:
                # after a time-out, a death or a cancellation
                replacement = asyncio.ensure_future(self._replace(worker))
                await asyncio.shield(replacement)
        if kind == "value":
            return value
        if kind == "error":
            error_type, message = value
            raise error_type(message)
        raise StageFailedError(str(value))

    def stop_replacing(self) -> None:
        """Let processes end without a successor, because the service shuts down."""
        self._replacing = False

    async def _replace(self, worker: _Worker) -> None:
        await self._end(worker)
        if not self._replacing:
            return
        for attempt in range(self._settings.retry_attempts):
            try:
                self._idle.put_nowait(await self._new())
                return
            except ModelLoadError:
                logger.exception("attempt %d to replace a worker process failed", attempt + 1)
                await asyncio.sleep(backoff_delay(attempt, self._settings))
        self._size -= 1  # readiness reports it; at zero the service is not ready

    async def _end(self, worker: _Worker) -> None:
        self._workers.discard(worker)
        await asyncio.get_running_loop().run_in_executor(self._threads, worker.end)

    def usage(self) -> dict[str, int]:
        """Return how many processes live and how many wait for work."""
        return {"alive": sum(worker.alive for worker in self._workers), "idle": self._idle.qsize()}

    async def close(self) -> None:
        """End all processes."""
        self.stop_replacing()
        await asyncio.gather(*(self._end(worker) for worker in list(self._workers)), return_exceptions=True)
        self._threads.shutdown(wait=True)
