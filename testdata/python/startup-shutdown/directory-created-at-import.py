import os
from pathlib import Path

UPLOADS = Path("/data/uploads")
# ruleid: directory-created-at-import
UPLOADS.mkdir(parents=True, exist_ok=True)
# ruleid: directory-created-at-import
os.makedirs("/data/cache", exist_ok=True)
if not os.path.exists("/data/tmp"):
    # ruleid: directory-created-at-import
    os.mkdir("/data/tmp")


def good():
    # ok: directory-created-at-import
    UPLOADS.mkdir(exist_ok=True)
