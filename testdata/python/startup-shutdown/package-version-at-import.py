import importlib.metadata
from importlib.metadata import PackageNotFoundError, version

VERSIONS = {
    # ruleid: package-version-at-import
    "serve": importlib.metadata.version("serve"),
    # ruleid: package-version-at-import
    "core": version("core"),
}
# ruleid: package-version-at-import
__version__ = importlib.metadata.version("x")

try:
    # ok: package-version-at-import
    SAFE = version("x")
except PackageNotFoundError:
    SAFE = "unknown"


def show():
    # ok: package-version-at-import
    return version("x")
