import contextlib
import os
import shutil
from contextlib import suppress


def a(save):
    # ruleid: broad-suppress
    with contextlib.suppress(Exception):
        save()


def b(path):
    # ruleid: broad-suppress
    with suppress(OSError):
        os.remove(path)
    # ruleid: broad-suppress
    with suppress(OSError):
        shutil.rmtree(path)


def good(path, handle):
    # ok: broad-suppress
    with suppress(FileNotFoundError):
        os.remove(path)
    # ok: broad-suppress
    with suppress(Exception):
        handle.close()
    # ok: broad-suppress
    with suppress(KeyError):
        del path["a"]
