"""Stand-in for docling.document_converter: every document has two texts, one table and one picture."""

from __future__ import annotations

import os
import time
from types import SimpleNamespace
from typing import Any

from PIL import Image


class _Table:
    def export_to_markdown(self, doc: Any = None) -> str:
        return "| a | b |\n| --- | --- |\n| 1 | 2 |"


class _Picture:
    def get_image(self, doc: Any) -> Image.Image:
        return Image.new("RGB", (16, 16), "white")


class DocumentConverter:
    """Converts nothing: the answer is the same for every file."""

    def __init__(self, *args: Any, **options: Any) -> None:
        if os.environ.get("STUB_DOCLING_BROKEN"):
            raise OSError("model file is damaged")

    def initialize_pipeline(self, format: Any) -> None:
        """Load the models; there are none."""

    def convert(self, source: Any, **options: Any) -> SimpleNamespace:
        time.sleep(float(os.environ.get("STUB_DOCLING_SECONDS", "0")))
        document = SimpleNamespace(
            texts=[
                SimpleNamespace(label="section_header", text="Annual report"),
                SimpleNamespace(label="text", text="Revenue grew by $x^2$ percent."),
            ],
            tables=[_Table()],
            pictures=[_Picture()],
        )
        return SimpleNamespace(document=document)


class PdfFormatOption:
    """Takes any option."""

    def __init__(self, **options: Any) -> None:
        self.options = options
