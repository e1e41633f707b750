"""Child processes that never outlive us: own process group, time limit, output in files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GRACE_SECONDS = 2.0
"""How long a process group may take to end after SIGTERM before it is killed."""


@dataclass(frozen=True)
class Outcome:
    """How a child ended; ``returncode`` is None when it exceeded its time."""

    returncode: int | None
    stderr_tail: str


class ProcessPool:
    """Starts children in process groups of their own and ends all of them on ``close``."""

    def __init__(self) -> None:
        self._running: set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()
        self._closed = False

    def run(
        self, command: Sequence[str], *, cwd: Path, env: Mapping[str, str], stdout: Path, seconds: float
    ) -> Outcome:
        """Run a command to its end, its standard output in a file.

        Args:
            seconds: time limit; the whole group is ended when it is exceeded.

        Raises:
            OSError: the command cannot be started.
        """
        stderr = stdout.with_suffix(".stderr")
        with stdout.open("wb") as out, stderr.open("wb") as err:
            with self._lock:
                if self._closed:
                    return Outcome(None, "interrupted")
                child = subprocess.Popen(
                    command, cwd=cwd, env=dict(env), stdout=out, stderr=err, stdin=subprocess.DEVNULL, **_own_group()
                )
                self._running.add(child)
            try:
                returncode: int | None = child.wait(timeout=max(seconds, 0.0))
            except subprocess.TimeoutExpired:
                _end(child)
                returncode = None
            finally:
                with self._lock:
                    self._running.discard(child)
        with stderr.open("rb") as err_in:
            err_in.seek(max(0, stderr.stat().st_size - 4000))
            tail = err_in.read().decode("utf-8", "replace")
        return Outcome(returncode, tail)

    def close(self) -> None:
        """End every child that still runs; later ``run`` calls return at once."""
        with self._lock:
            self._closed = True
            children = list(self._running)
        for child in children:
            _end(child)


def _own_group() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _end(child: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(child.pid)], capture_output=True, check=False, timeout=10)
        return
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            child.wait(timeout=GRACE_SECONDS)
            if sign == signal.SIGTERM:
                continue  # members of the group may outlive their leader
