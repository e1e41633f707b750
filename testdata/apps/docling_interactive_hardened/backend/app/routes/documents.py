"""Documents: upload, list, look at, process again, delete."""

from __future__ import annotations

import asyncio
import logging
import uuid
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, File, Query, UploadFile
from fastapi.responses import FileResponse

from app import uploads
from app.errors import ConflictError, NotFoundError, ServiceError, UploadTooLargeError
from app.models import BatchRequest, DocumentDetail, DocumentOut
from app.pipeline.runner import BATCH, INTERACTIVE
from app.routes.access import ServicesOf
from app.services.container import Services

logger = logging.getLogger(__name__)

router = APIRouter(prefix="/api/documents")


async def _accept(services: Services, file: UploadFile, priority: int) -> dict[str, Any]:
    suffix = uploads.checked_suffix(file.filename)
    document_id = uuid.uuid4().hex
    target = services.settings.upload_dir / f"{document_id}{suffix}"
    try:
        await uploads.store(file, target, services.settings)
        await services.repository.create(document_id, file.filename or "unnamed", str(target))
    except BaseException:
        await asyncio.to_thread(target.unlink, missing_ok=True)
        raise
    try:
        services.pipeline.submit(document_id, priority)
    except Exception:
        await services.retention.remove(document_id, str(target))
        raise
    return await services.repository.get(document_id)


@router.post("", response_model=DocumentOut, status_code=202)
async def upload(services: ServicesOf, file: Annotated[UploadFile, File()]) -> dict[str, Any]:
    """Take a document; 413, 429, 503 and 507 say why not."""
    services.resources.check()
    services.pipeline.check_room()
    return await _accept(services, file, INTERACTIVE)


@router.post("/many", status_code=202)
async def upload_many(services: ServicesOf, files: Annotated[list[UploadFile], File()]) -> dict[str, Any]:
    """Take several documents; they wait behind those that were uploaded one by one."""
    if len(files) > services.settings.max_files_per_upload:
        raise UploadTooLargeError(f"at most {services.settings.max_files_per_upload} files at a time")
    services.resources.check()
    services.pipeline.check_room(len(files))
    created, refused = [], []
    for file in files:
        try:
            created.append((await _accept(services, file, BATCH))["id"])
        except ServiceError as error:
            logger.warning("%s was refused: %s", file.filename, error.message)
            refused.append({"filename": file.filename, "error": error.code, "message": error.message})
    return {"created": created, "refused": refused}


@router.get("", response_model=list[DocumentOut])
async def list_all(
    services: ServicesOf,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> list[dict[str, Any]]:
    """List documents, newest first."""
    return await services.repository.page(limit, offset)


@router.get("/stats")
async def stats(services: ServicesOf) -> dict[str, Any]:
    """Count documents."""
    counts = await services.repository.counts()
    return {"counts": counts, "processed": counts.get("done", 0), "queue": services.pipeline.depth}


@router.get("/models")
async def models(services: ServicesOf) -> dict[str, list[str]]:
    """List the models that can write captions; 503 while their server is down."""
    return {"models": await services.vlm.models()}


@router.get("/{document_id}", response_model=DocumentDetail)
async def detail(services: ServicesOf, document_id: str) -> dict[str, Any]:
    """Show a document."""
    document = await services.repository.get(document_id)
    await services.repository.count_view(document_id)
    return document


@router.get("/{document_id}/pages/{page}")
async def page_text(services: ServicesOf, document_id: str, page: int) -> dict[str, str]:
    """Show the text of a page; the first has the number 0."""
    document = await services.repository.get(document_id)
    pages = (document["result"] or {}).get("pages", [])
    if not 0 <= page < len(pages):
        raise NotFoundError("there is no such page")
    return {"text": pages[page]["text"]}


@router.get("/{document_id}/preview")
async def preview(services: ServicesOf, document_id: str) -> FileResponse:
    """Show the first page, as soon as it is rendered."""
    document = await services.repository.get(document_id)
    image = Path(services.settings.work_dir, document["id"], "page-1.png")
    if not await asyncio.to_thread(image.is_file):
        raise NotFoundError("the first page is not rendered yet")
    return FileResponse(image)


@router.post("/batch", status_code=202)
async def batch(services: ServicesOf, request: BatchRequest) -> dict[str, int]:
    """Process documents again."""
    services.resources.check()
    services.pipeline.check_room(len(request.document_ids))
    for document_id in request.document_ids:
        await services.repository.get(document_id)
    for document_id in request.document_ids:
        await services.pipeline.restart(document_id)
    return {"processed": len(request.document_ids)}


@router.post("/{document_id}/stages/{name}")
async def run_stage(services: ServicesOf, document_id: str, name: str) -> dict[str, Any]:
    """Run one stage again."""
    services.resources.check()
    state = await services.pipeline.run_again(document_id, name)
    return {"stage": name, "keys": sorted(state), "degraded": state.get("degraded", [])}


@router.delete("/{document_id}")
async def delete(services: ServicesOf, document_id: str) -> dict[str, str]:
    """Delete a document with all its files."""
    document = await services.repository.get(document_id)
    if document["status"] == "running":
        raise ConflictError("the document is being processed")
    await services.retention.remove(document_id, document["path"])
    return {"deleted": document_id}
