"""Stages 11 to 15: formulas, headings, chunks, quality and export. They run in worker processes."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from app.pipeline.files import write_text
from app.settings import Settings

State = dict[str, Any]

FORMULA = re.compile(r"\$([^$\n]{1,500})\$")
CHUNK = 1000
BLOCK = 1024 * 1024


def formulas(settings: Settings, folder: Path, state: State) -> State:
    """Find formulas between dollar signs."""
    return {"formulas": [found for page in state["pages"] for found in FORMULA.findall(page["text"])]}


def headings(settings: Settings, folder: Path, state: State) -> State:
    """Collect the headings."""
    regions = [region for page in state["pages"] for region in page.get("regions", [])]
    return {"headings": [r["text"] for r in regions if "header" in r["label"] or "title" in r["label"]]}


def chunks(settings: Settings, folder: Path, state: State) -> State:
    """Cut the text into pieces for a search index."""
    text = "\n\n".join(page["text"] for page in state["pages"])
    return {"chunks": [text[start : start + CHUNK] for start in range(0, len(text), CHUNK)]}


def quality(settings: Settings, folder: Path, state: State) -> State:
    """Say which pages have no text, and fingerprint the file."""
    digest = hashlib.sha256()
    with open(state["path"], "rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    empty = [page["number"] for page in state["pages"] if not page["text"].strip()]
    return {"quality": {"empty_pages": empty, "pages": len(state["pages"])}, "sha256": digest.hexdigest()}


def export(settings: Settings, folder: Path, state: State) -> State:
    """Write the result."""
    names = ("pages", "tables", "figures", "formulas", "headings", "chunks", "quality", "sha256")
    result = {name: state.get(name) or ({} if name == "quality" else []) for name in names}
    write_text(folder / "result.json", json.dumps(result))
    return {"result": result}
