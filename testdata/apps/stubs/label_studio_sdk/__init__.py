"""Stand-in for the Label Studio SDK; see ../README.md. Whatever is asked of it, nobody answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


class LabelStudio:
    """A client whose server cannot be reached."""

    def __init__(self, base_url: str, api_key: str, **options: Any) -> None:
        self.base_url = base_url
        self.tasks = SimpleNamespace(create=self._unreachable)

    def _unreachable(self, **arguments: Any) -> Any:
        raise ConnectionError(f"{self.base_url} refuses connections")
