import os
from pathlib import Path


def remove(path):
    # ruleid: file-removed-after-check
    if os.path.exists(path):
        os.remove(path)


def unlink(path):
    # ruleid: file-removed-after-check
    if os.path.isfile(path):
        os.remove(path)


def with_path(path: Path):
    # ruleid: file-removed-after-check
    if path.exists():
        path.unlink()


def good(path: Path):
    # ok: file-removed-after-check
    path.unlink(missing_ok=True)


def caught(path):
    try:
        # ok: file-removed-after-check
        if os.path.exists(path):
            os.remove(path)
    except OSError as error:
        log(error)
