from pydantic import BaseModel

from app.config import LABEL_STUDIO_PROJECT


class DocumentOut(BaseModel):
    id: str
    filename: str
    status: str
    stage: str | None = None
    progress: int = 0
    error: str | None = None
    created_at: str


class DocumentDetail(DocumentOut):
    result: dict | None = None


class BatchRequest(BaseModel):
    document_ids: list[str]


class ExportRequest(BaseModel):
    project: int = LABEL_STUDIO_PROJECT
