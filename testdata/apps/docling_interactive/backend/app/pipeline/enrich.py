"""Stages 10 to 15: captions, formulas, headings, chunks, quality and export."""

import hashlib
import json
import re
from concurrent.futures import ThreadPoolExecutor

from app.config import WORK_DIR
from app.services import vlm


def captions(document_id, state):
    executor = ThreadPoolExecutor()
    futures = [executor.submit(vlm.caption_picture, figure["image"]) for figure in state["figures"]]
    for figure, future in zip(state["figures"], futures):
        figure["caption"] = future.result()
    return state


def formulas(document_id, state):
    pattern = re.compile(r"\$([^$]+)\$")
    state["formulas"] = [found for page in state["pages"] for found in pattern.findall(page["text"])]
    return state


def headings(document_id, state):
    state["headings"] = [
        region["text"]
        for page in state["pages"]
        for region in page.get("regions", [])
        if "header" in region["label"] or "title" in region["label"]
    ]
    return state


def chunks(document_id, state):
    text = "\n\n".join(page["text"] for page in state["pages"])
    state["chunks"] = [text[i : i + 1000] for i in range(0, len(text), 1000)]
    return state


def quality(document_id, state):
    empty = [page["number"] for page in state["pages"] if not page["text"].strip()]
    state["quality"] = {"empty_pages": empty, "pages": len(state["pages"])}
    state["sha256"] = hashlib.sha256(open(state["path"], "rb").read()).hexdigest()
    return state


def export(document_id, state):
    target = WORK_DIR / document_id / "result.json"
    result = {
        "pages": state["pages"],
        "tables": state["tables"],
        "figures": state["figures"],
        "formulas": state["formulas"],
        "headings": state["headings"],
        "chunks": state["chunks"],
        "quality": state["quality"],
    }
    json.dump(result, open(target, "w"))
    state["result"] = result
    return state
