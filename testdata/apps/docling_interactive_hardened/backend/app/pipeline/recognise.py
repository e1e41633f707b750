"""Stages 5 to 9: text, layout, reading order, tables and pictures. They run in worker processes."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path
from typing import Any

import pytesseract
from docling.datamodel.base_models import InputFormat
from docling.datamodel.pipeline_options import PdfPipelineOptions
from docling.document_converter import DocumentConverter, PdfFormatOption
from PIL import Image

from app.errors import ModelLoadError
from app.pipeline.files import save_image
from app.settings import Settings

logger = logging.getLogger(__name__)

State = dict[str, Any]

_loaded: list[DocumentConverter] = []
"""The converter of this worker process, loaded once before its first document."""


def load_models(settings: Settings) -> None:
    """Load the models of Docling; a worker process that cannot is not used.

    Raises:
        ModelLoadError: a file is damaged, of another version, or memory does not suffice.
    """
    options = PdfPipelineOptions(document_timeout=settings.stage_timeout, generate_picture_images=True)
    try:
        converter = DocumentConverter(format_options={InputFormat.PDF: PdfFormatOption(pipeline_options=options)})
        converter.initialize_pipeline(InputFormat.PDF)
    except (OSError, RuntimeError, ValueError, MemoryError) as error:
        raise ModelLoadError(f"Docling: {error}") from error
    _loaded.append(converter)
    logger.info("the models are loaded")


def ocr(settings: Settings, folder: Path, state: State) -> State:
    """Recognise the text of each page."""
    for page in state["pages"]:
        with Image.open(page["image"]) as image:
            page["text"] = pytesseract.image_to_string(image, timeout=settings.image_timeout)
    return {"pages": state["pages"]}


def ocr_fallback(settings: Settings, folder: Path, state: State) -> State:
    """Take the text that the file itself carries."""
    for page in state["pages"]:
        number = str(page["number"])
        answer = subprocess.run(
            ["pdftotext", "-f", number, "-l", number, state["pdf"], "-"],
            check=True,
            capture_output=True,
            timeout=settings.image_timeout,
        )
        page["text"] = answer.stdout.decode("utf-8", "replace")
    return {"pages": state["pages"]}


def layout(settings: Settings, folder: Path, state: State) -> State:
    """Find regions, tables and pictures."""
    document = _loaded[-1].convert(state["pdf"], max_num_pages=settings.max_pages).document
    regions = [{"label": str(item.label), "text": item.text} for item in document.texts]
    pictures = []
    for index, picture in enumerate(document.pictures):
        image = picture.get_image(document)
        if image is not None:
            target = folder / f"picture-{index}.png"
            save_image(target, image)
            pictures.append(str(target))
    pages = state["pages"]
    pages[0]["regions"] = regions
    tables = [table.export_to_markdown(document) for table in document.tables]
    return {"pages": pages, "raw_tables": tables, "pictures": pictures}


def layout_fallback(settings: Settings, folder: Path, state: State) -> State:
    """Take paragraphs for regions."""
    for page in state["pages"]:
        page["regions"] = [{"label": "text", "text": part} for part in page["text"].split("\n\n") if part.strip()]
    return {"pages": state["pages"], "raw_tables": [], "pictures": []}


def reading_order(settings: Settings, folder: Path, state: State) -> State:
    """Number the regions."""
    for page in state["pages"]:
        page["order"] = list(range(len(page.get("regions", []))))
    return {"pages": state["pages"]}


def tables(settings: Settings, folder: Path, state: State) -> State:
    """Take the cells out of the tables."""
    found = []
    for text in state["raw_tables"]:
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in text.splitlines()]
        found.append({"markdown": text, "rows": [row for row in rows if not set("".join(row)) <= set("-: ")]})
    return {"tables": found}


def figures(settings: Settings, folder: Path, state: State) -> State:
    """Measure the pictures and leave out what is too small to describe."""
    found = []
    for path in state["pictures"]:
        with Image.open(path) as image:
            width, height = image.size
        if min(width, height) >= 8:
            found.append({"image": path, "width": width, "height": height, "caption": None})
    return {"figures": found}
