"""What the routes take and give."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field


class Degradation(BaseModel):
    """A stage that did less than it should, and why."""

    stage: str
    reason: str


class DocumentOut(BaseModel):
    """A document in the list."""

    id: str
    filename: str
    status: str
    stage: str | None = None
    progress: int = 0
    error: str | None = None
    degraded: list[Degradation] = []
    created_at: str


class DocumentDetail(DocumentOut):
    """A document with its result."""

    result: dict[str, Any] | None = None


class BatchRequest(BaseModel):
    """Documents to process again."""

    document_ids: list[str] = Field(min_length=1, max_length=100)


class ExportRequest(BaseModel):
    """Where to export to; the project of the settings when none is named."""

    project: int | None = Field(None, ge=1)
