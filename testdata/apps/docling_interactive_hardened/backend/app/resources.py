"""Watches memory, processor and disk, so that work is refused before the kernel ends the process."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import time
from pathlib import Path

from app.errors import OverloadedError, StorageFullError
from app.settings import Settings

logger = logging.getLogger(__name__)

CGROUP = Path("/sys/fs/cgroup")
SAMPLE_INTERVAL = 5.0


def memory_share(cgroup: Path = CGROUP) -> float:
    """Return the share of memory in use: of the container's limit, or of the machine where there is none."""
    try:
        limit = (cgroup / "memory.max").read_text().strip()
        if limit != "max":
            used = int((cgroup / "memory.current").read_text())
            return used / int(limit)
    except (OSError, ValueError):
        pass  # no version 2 control group: the machine's own figures follow
    figures = {}
    with open("/proc/meminfo") as file:
        for line in file:
            name, _, rest = line.partition(":")
            figures[name] = int(rest.split()[0])
    return 1 - figures["MemAvailable"] / figures["MemTotal"]


def cpu_share() -> float:
    """Return the load of the last minute for each processor that may be used."""
    return os.getloadavg()[0] / len(os.sched_getaffinity(0))


class ResourceWatch:
    """Samples in the background; ``check`` only looks at the last sample."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._above_since: dict[str, float | None] = {"memory": None, "cpu": None}
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
            "cpu": cpu_share(),
            "disk_free": float(shutil.disk_usage(self._settings.data_dir).free),
        }
        for name, limit in limits.items():
            if self.last[name] <= limit:
                self._above_since[name] = None
            elif self._above_since[name] is None:
                self._above_since[name] = time.monotonic()

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
