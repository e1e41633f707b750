import os
import tempfile
from pathlib import Path


def save(data):
    # ruleid: mkstemp-descriptor-not-closed
    _, path = tempfile.mkstemp(suffix=".pdf")
    Path(path).write_bytes(data)
    return path


def name_only():
    # ruleid: mkstemp-descriptor-not-closed
    return tempfile.mkstemp()[1]


def unused(data):
    # ruleid: mkstemp-descriptor-not-closed
    handle, path = tempfile.mkstemp()
    with open(path, "wb") as out:
        out.write(data)


def closed(data):
    # ok: mkstemp-descriptor-not-closed
    handle, path = tempfile.mkstemp()
    os.close(handle)
    return path


def wrapped(data):
    # ok: mkstemp-descriptor-not-closed
    handle, path = tempfile.mkstemp()
    with os.fdopen(handle, "wb") as out:
        out.write(data)


def opened(data):
    # ok: mkstemp-descriptor-not-closed
    handle, path = tempfile.mkstemp()
    try:
        with open(handle, "wb") as out:
            out.write(data)
    finally:
        os.unlink(path)
