"""A circuit breaker: a dependency that fails again and again is left alone for a while."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app import metrics
from app.errors import CircuitOpenError

logger = logging.getLogger(__name__)


class CircuitBreaker:
    """Opens at ``failures`` in ``window`` seconds, tries one call after ``open_time``, closes after ``successes``.

    Only exceptions for which ``counts`` is true are failures of the dependency; a refused request is not. It may be
    used from several threads.
    """

    def __init__(
        self,
        name: str,
        *,
        failures: int,
        window: float,
        open_time: float,
        successes: int,
        counts: Callable[[Exception], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self._failures_to_open = failures
        self._window = window
        self._open_time = open_time
        self._successes_to_close = successes
        self._counts = counts
        self._clock = clock
        self._lock = threading.Lock()
        self._failed_at: deque[float] = deque(maxlen=failures)
        self._opened_at: float | None = None
        self._probing = False
        self._successes = 0

    @property
    def state(self) -> str:
        """One of ``closed``, ``open`` and ``half-open``."""
        with self._lock:
            if self._opened_at is None:
                return "closed"
            return "half-open" if self._clock() - self._opened_at >= self._open_time else "open"

    @contextmanager
    def protect(self) -> Iterator[None]:
        """Run one call; raises CircuitOpenError at once while the circuit is open."""
        probe = self._admit()
        try:
            yield
        except Exception as error:
            if self._counts(error):
                self._failed()
            raise
        else:
            self._succeeded(probe)
        finally:
            if probe:
                with self._lock:
                    self._probing = False

    def _admit(self) -> bool:
        with self._lock:
            if self._opened_at is None:
                return False
            if self._clock() - self._opened_at < self._open_time or self._probing:
                raise CircuitOpenError(f"{self.name} is unavailable; it is tried again in a moment")
            self._probing = True
            return True

    def _failed(self) -> None:
        with self._lock:
            now = self._clock()
            self._failed_at.append(now)
            self._successes = 0
            full = len(self._failed_at) == self._failures_to_open and now - self._failed_at[0] <= self._window
            if self._opened_at is not None or full:
                if self._opened_at is None:
                    logger.error("circuit %s opens", self.name)
                self._opened_at = now
                metrics.BREAKER_OPEN.labels(self.name).set(1)

    def _succeeded(self, probe: bool) -> None:
        if not probe:
            return
        with self._lock:
            self._successes += 1
            if self._successes >= self._successes_to_close:
                self._opened_at = None
                self._successes = 0
                self._failed_at.clear()
                metrics.BREAKER_OPEN.labels(self.name).set(0)
                logger.warning("circuit %s closes", self.name)
