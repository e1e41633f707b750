"""The fifteen stages, how long each may take, and what is done when one fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.pipeline import enrich, preprocess, recognise
from app.settings import Settings

Work = Callable[[Settings, Path, dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True)
class Stage:
    """One stage.

    ``fallback`` is tried when the stage fails; ``without`` is what the document goes on with when that fails too or
    does not exist. A stage with neither ends the document.
    """

    name: str
    work: Work | None
    fallback: Work | None = None
    without: dict[str, Any] | None = field(default=None)


STAGES = (
    Stage("validate", preprocess.validate),
    Stage("preprocess", preprocess.preprocess),
    Stage("render", preprocess.render, fallback=preprocess.render_fallback),
    Stage("deskew", preprocess.deskew, without={}),
    Stage("ocr", recognise.ocr, fallback=recognise.ocr_fallback, without={}),
    Stage("layout", recognise.layout, fallback=recognise.layout_fallback),
    Stage("reading_order", recognise.reading_order, without={}),
    Stage("tables", recognise.tables, without={"tables": []}),
    Stage("figures", recognise.figures, without={"figures": []}),
    Stage("captions", None, without={}),
    Stage("formulas", enrich.formulas, without={"formulas": []}),
    Stage("headings", enrich.headings, without={"headings": []}),
    Stage("chunks", enrich.chunks, without={"chunks": []}),
    Stage("quality", enrich.quality, without={}),
    Stage("export", enrich.export),
)
NAMES = tuple(stage.name for stage in STAGES)
