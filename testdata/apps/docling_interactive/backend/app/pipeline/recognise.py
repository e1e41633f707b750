"""Stages 5 to 9: text, layout, reading order, tables and pictures."""

import pytesseract
from docling.document_converter import DocumentConverter
from PIL import Image

from app.config import WORK_DIR

converter = DocumentConverter()
_documents = {}


def get_document(pdf):
    if pdf not in _documents:
        _documents[pdf] = converter.convert(pdf).document
    return _documents[pdf]


def ocr(document_id, state):
    for page in state["pages"]:
        try:
            page["text"] = pytesseract.image_to_string(Image.open(page["image"]))
        except Exception:
            pass
    return state


def layout(document_id, state):
    document = get_document(state["pdf"])
    regions = [{"label": str(item.label), "text": item.text} for item in document.texts]
    for page in state["pages"]:
        page["regions"] = [region for region in regions]
    return state


def reading_order(document_id, state):
    for page in state["pages"]:
        page["order"] = list(range(len(page.get("regions", []))))
    return state


def tables(document_id, state):
    document = get_document(state["pdf"])
    state["tables"] = []
    for table in document.tables:
        try:
            state["tables"].append(table.export_to_markdown())
        except:
            continue
    return state


def figures(document_id, state):
    document = get_document(state["pdf"])
    state["figures"] = []
    for index, picture in enumerate(document.pictures):
        path = WORK_DIR / document_id / f"figure-{index}.png"
        image = picture.get_image(document)
        image.save(path)
        state["figures"].append({"image": str(path), "caption": ""})
    return state
