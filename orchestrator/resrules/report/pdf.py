"""The PDF report: the HTML report printed by a Chromium that is on the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from resrules.errors import OutputError
from resrules.report.files import write_bytes

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
SECONDS = 180
"""Time that Chromium gets; five thousand findings take about a minute."""

_FLAGS = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic", "--disable-extensions", "--no-pdf-header-footer",
)  # fmt: skip


def find_chromium() -> str:
    """Return the command of Chromium: RESRULES_CHROMIUM, else the first of the usual names on PATH.

    Raises:
        OutputError: there is none.
    """
    named = os.environ.get("RESRULES_CHROMIUM")
    found = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    if found is None:
        raise OutputError(
            "--pdf needs Chromium or Chrome, and none was found on PATH; install one, name it in RESRULES_CHROMIUM, "
            "or write --html and print it from a browser"
        )
    return found


def write_pdf(path: Path, html: str) -> None:
    """Print an HTML report to a PDF file, whole or not at all.

    Raises:
        OutputError: there is no Chromium, it failed or took longer than SECONDS, or the file cannot be written.
    """
    command = find_chromium()
    # Chromium refuses its own sandbox to root, as in most containers
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    try:
        with tempfile.TemporaryDirectory(prefix="resrules-") as folder:
            page, out = Path(folder) / "report.html", Path(folder) / "report.pdf"
            page.write_text(html, encoding="utf-8")
            arguments = [*_FLAGS, *root, f"--user-data-dir={folder}/profile", f"--print-to-pdf={out}", page.as_uri()]
            done = subprocess.run(
                [command, *arguments], capture_output=True, text=True, timeout=SECONDS, check=False
            )  # fmt: skip
            if done.returncode != 0 or not out.is_file():
                last = (done.stderr.strip().splitlines() or ["no message"])[-1]
                raise OutputError(f"{path} was not written: {command} failed ({last[:200]})")
            write_bytes(path, out.read_bytes())
    except subprocess.TimeoutExpired as error:
        raise OutputError(f"{path} was not written: {command} took longer than {SECONDS} s") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written ({error.strerror or error})") from error
