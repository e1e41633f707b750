import tempfile
from pathlib import Path


def get_scratch(setting):
    # ruleid: scratch-directory-never-deleted
    return setting if setting else Path(tempfile.mkdtemp(prefix="app_"))


def output(data, folder):
    # ruleid: scratch-directory-never-deleted
    target = Path(tempfile.mkdtemp(dir=folder, prefix="ui_"))
    (target / "out.zip").write_bytes(data)
    return str(target / "out.zip")


class Job:
    def __init__(self):
        # ruleid: scratch-directory-never-deleted
        self.folder = Path(tempfile.mkdtemp())


def other():
    # ok: scratch-directory-never-deleted
    file = tempfile.SpooledTemporaryFile()
    return file
