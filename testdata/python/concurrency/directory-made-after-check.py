import os
from pathlib import Path


def prepare(folder):
    # ruleid: directory-made-after-check
    if not os.path.exists(folder):
        os.makedirs(folder)


def single(folder):
    # ruleid: directory-made-after-check
    if not os.path.isdir(folder):
        log("making")
        os.mkdir(folder)


def with_path(folder: Path):
    # ruleid: directory-made-after-check
    if not folder.exists():
        folder.mkdir(parents=True)


def good(folder):
    # ok: directory-made-after-check
    os.makedirs(folder, exist_ok=True)


def good_path(folder: Path):
    # ok: directory-made-after-check
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)


def caught(folder):
    try:
        # ok: directory-made-after-check
        if not os.path.exists(folder):
            os.makedirs(folder)
    except FileExistsError:
        pass
