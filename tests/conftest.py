"""What several tests share: the catalog of the pack, and small trees to audit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from resrules.catalog import Catalog, load_catalog
from resrules.pack import rules_root

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests away from the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RESRULES_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The rules of this repository."""
    return load_catalog(rules_root())


@pytest.fixture
def tree(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Write files below a fresh folder and return it."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        root = tmp_path / "target"
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        root.mkdir(exist_ok=True)
        return root

    return write
