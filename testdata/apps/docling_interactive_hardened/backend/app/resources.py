"""Watches memory, processor and disk, so that work is refused before the kernel ends the process."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import time
from pathlib import Path

from app.errors import OverloadedError, StorageFullError
from app.pipeline.files import probe
from app.settings import Settings

logger = logging.getLogger(__name__)

CGROUP = Path("/sys/fs/cgroup")
SAMPLE_INTERVAL = 5.0


def memory_share(cgroup: Path = CGROUP) -> float:
    """Return the share of memory in use: of the container's limit, or of the machine where there is none.

    Cached files do not count, because the kernel gives them up before it ends a process.
    """
    try:
        limit = (cgroup / "memory.max").read_text().strip()
        if limit != "max":
            used = int((cgroup / "memory.current").read_text())
            return (used - _figure(cgroup / "memory.stat", "inactive_file")) / int(limit)
    except (OSError, ValueError, KeyError):
        logger.debug("no version 2 control group; the machine's own figures are used")
    total = _figure(Path("/proc/meminfo"), "MemTotal:")
    return 1 - _figure(Path("/proc/meminfo"), "MemAvailable:") / total


def cpu_seconds(cgroup: Path = CGROUP) -> float:
    """Return the processor time that the container, or else this process with its children, has used."""
    try:
        return _figure(cgroup / "cpu.stat", "usage_usec") / 1_000_000
    except (OSError, ValueError, KeyError):
        return sum(os.times()[:4])


def cpu_count(cgroup: Path = CGROUP) -> float:
    """Return how many processors may be used."""
    available = float(len(os.sched_getaffinity(0)))
    try:
        quota, period = (cgroup / "cpu.max").read_text().split()
        return min(available, int(quota) / int(period)) if quota != "max" else available
    except (OSError, ValueError):
        return available


def _figure(path: Path, name: str) -> int:
    """Return the number after a name in a file of the kernel."""
    for line in path.read_text().splitlines():
        words = line.split()
        if words and words[0] == name:
            return int(words[1])
    raise KeyError(name)


class StorageProbe:
    """Writes a small file in each folder. On a disk that hangs at most one thread is stuck, however often one asks."""

    def __init__(self, folders: list[Path]) -> None:
        self._folders = folders
        self._pending: asyncio.Future[None] | None = None

    async def check(self, limit: float) -> None:
        """Raise OSError when a folder cannot be written, TimeoutError when that takes longer than ``limit`` seconds."""
        if self._pending is None or self._pending.done():
            self._pending = asyncio.ensure_future(asyncio.to_thread(probe, self._folders))
        done, _ = await asyncio.wait({self._pending}, timeout=limit)
        if not done:
            raise TimeoutError("the disk does not answer")
        self._pending.result()


class ResourceWatch:
    """Samples in the background; ``check`` only looks at the last sample."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._above_since: dict[str, float | None] = {"memory": None, "cpu": None}
        self._cpu_before: tuple[float, float] | None = None
        self.last: dict[str, float] = {}

    async def run(self) -> None:
        """Sample until cancelled."""
        while True:
            try:
                self.sample()
            except (OSError, KeyError):
                logger.exception("resources cannot be read")
            await asyncio.sleep(SAMPLE_INTERVAL)

    def sample(self) -> None:
        """Take one sample."""
        limits = {"memory": self._settings.memory_limit, "cpu": self._settings.cpu_limit}
        self.last = {
            "memory": memory_share(),
            "cpu": self._cpu_share(),
            "disk_free": float(shutil.disk_usage(self._settings.data_dir).free),
        }
        for name, limit in limits.items():
            if self.last[name] <= limit:
                self._above_since[name] = None
            elif self._above_since[name] is None:
                self._above_since[name] = time.monotonic()

    def _cpu_share(self) -> float:
        now, used = time.monotonic(), cpu_seconds()
        before, self._cpu_before = self._cpu_before, (now, used)
        if before is None or now - before[0] < 0.1:
            return self.last.get("cpu", 0.0)
        return (used - before[1]) / (now - before[0]) / cpu_count()

    def check(self) -> None:
        """Raise when no more work should be taken.

        Raises:
            OverloadedError: memory or processor were above their limit for ``overload_time``.
            StorageFullError: the disk is almost full.
        """
        if self.last.get("disk_free", float("inf")) < self._settings.min_free_disk_bytes:
            raise StorageFullError("the disk is almost full")
        for name, since in self._above_since.items():
            if since is not None and time.monotonic() - since >= self._settings.overload_time:
                raise OverloadedError(f"{name} is exhausted, try again in a moment")
