"""Stages 1 to 4: validation, conversion, rendering and straightening of pages."""

import os
import shutil
import subprocess
import tempfile

import cv2
from pdf2image import convert_from_path
from PIL import Image

from app.config import PAGE_DPI, WORK_DIR

Image.MAX_IMAGE_PIXELS = None


def validate(document_id, state):
    f = open(state["path"], "rb")
    header = f.read(5)
    if header != b"%PDF-":
        state["needs_conversion"] = True
    state["size"] = os.path.getsize(state["path"])
    return state


def preprocess(document_id, state):
    if state.get("needs_conversion"):
        out = tempfile.mkdtemp()
        subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", out, state["path"]])
        name = os.path.splitext(os.path.basename(state["path"]))[0] + ".pdf"
        converted = os.path.join(out, name)
        if os.path.exists(converted):
            state["pdf"] = converted
        else:
            state["pdf"] = state["path"]
    else:
        state["pdf"] = state["path"]
    return state


def render(document_id, state):
    target = WORK_DIR / document_id
    if not target.exists():
        target.mkdir(parents=True)
    state["pages"] = []
    for number, image in enumerate(convert_from_path(state["pdf"], dpi=PAGE_DPI), start=1):
        path = target / f"page-{number}.png"
        image.save(path)
        state["pages"].append({"number": number, "image": str(path), "text": ""})
    return state


def deskew(document_id, state):
    for page in state["pages"]:
        picture = cv2.imread(page["image"])
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        tmp = tempfile.NamedTemporaryFile(suffix=".png", delete=False)
        cv2.imwrite(tmp.name, grey)
        shutil.copy(tmp.name, page["image"])
        img = Image.open(page["image"])
        page["width"], page["height"] = img.size
    return state
