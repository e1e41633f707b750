"""Stages 1 to 4: validation, conversion, rendering and straightening of pages. They run in worker processes."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import cv2
from pdf2image import convert_from_path
from PIL import Image

from app.errors import InvalidDocumentError
from app.pipeline.files import replacing, save_image
from app.settings import Settings

State = dict[str, Any]

LARGEST_PAGE_PIXELS = 80_000_000
LOW_DPI = 100
BATCH = 8
"""Pages that are in memory at a time."""


def validate(settings: Settings, folder: Path, state: State) -> State:
    """Refuse what cannot be a document before anything expensive is tried."""
    path = Path(state["path"])
    size = path.stat().st_size
    if size == 0:
        raise InvalidDocumentError("the file is empty")
    with path.open("rb") as file:
        header = file.read(5)
    if path.suffix == ".pdf" and header != b"%PDF-":
        raise InvalidDocumentError("the file is not a PDF")
    return {"size": size, "is_pdf": header == b"%PDF-"}


def preprocess(settings: Settings, folder: Path, state: State) -> State:
    """Convert office documents to PDF."""
    source = Path(state["path"])
    if state["is_pdf"]:
        return {"pdf": str(source)}
    target = folder / "converted.pdf"
    with tempfile.TemporaryDirectory(prefix="convert-") as scratch:
        try:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to", "pdf",
                 "--outdir", scratch, str(source)],
                check=True,
                capture_output=True,
                timeout=settings.stage_timeout,
            )  # fmt: skip
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise InvalidDocumentError("the file cannot be converted to PDF") from error
        converted = Path(scratch) / f"{source.stem}.pdf"
        if not converted.is_file():
            raise InvalidDocumentError("the file cannot be converted to PDF")
        with replacing(target) as tmp:
            tmp.write_bytes(converted.read_bytes())
    return {"pdf": str(target)}


def render(settings: Settings, folder: Path, state: State) -> State:
    """Render the pages."""
    return _render(settings, folder, state, settings.page_dpi)


def render_fallback(settings: Settings, folder: Path, state: State) -> State:
    """Render with less detail: huge pages fail for memory or time."""
    return _render(settings, folder, state, LOW_DPI)


def _render(settings: Settings, folder: Path, state: State, dpi: int) -> State:
    pages: list[State] = []
    first = 1
    while first <= settings.max_pages:
        images = convert_from_path(
            state["pdf"], dpi=dpi, first_page=first, last_page=first + BATCH - 1, timeout=settings.image_timeout
        )
        for image in images:
            target = folder / f"page-{len(pages) + 1}.png"
            pages.append(
                {
                    "number": len(pages) + 1,
                    "image": str(target),
                    "text": "",
                    "width": image.width,
                    "height": image.height,
                }
            )
            save_image(target, image)
        if len(images) < BATCH:
            break
        first += BATCH
    if not pages:
        raise InvalidDocumentError("the document has no pages")
    return {"pages": pages}


def deskew(settings: Settings, folder: Path, state: State) -> State:
    """Turn pages to grey for the recognition."""
    for page in state["pages"]:
        with Image.open(page["image"]) as image:
            if image.width * image.height > LARGEST_PAGE_PIXELS:
                raise InvalidDocumentError(f"page {page['number']} is too large")
        picture = cv2.imread(page["image"])
        if picture is None:
            raise InvalidDocumentError(f"page {page['number']} cannot be read")
        with replacing(Path(page["image"])) as tmp:
            cv2.imwrite(str(tmp), cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))
    return {"pages": state["pages"]}
