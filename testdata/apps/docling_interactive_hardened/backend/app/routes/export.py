"""Export to Label Studio, and what came back from there."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from app.errors import ConflictError, DependencyUnavailableError
from app.models import ExportRequest
from app.routes.access import ServicesOf
from app.services.container import Services
from app.services.label_studio import build_tasks

router = APIRouter(prefix="/api/export")


async def _export(services: Services, document_id: str, project: int | None) -> Any:
    document = await services.repository.get(document_id)
    if document["result"] is None:
        raise ConflictError("the document has no result yet")
    target = project or services.settings.label_studio_project
    try:
        count = await services.label_studio.send(target, build_tasks(document_id, document["result"]))
    except DependencyUnavailableError as error:
        if not services.settings.label_studio_enabled:
            raise
        await services.repository.remember_export(document_id, target)
        return JSONResponse(
            {
                "error": error.code,
                "message": "Label Studio is unavailable; the export waits and is sent later",
                "queued": True,
            },
            status_code=503,
            headers={"Retry-After": str(error.retry_after)},
        )
    return {"exported": count}


@router.post("/{document_id}/label-studio")
async def export_to_label_studio(services: ServicesOf, document_id: str, request: ExportRequest) -> Any:
    """Send the result to a project; 503 when it has to wait for Label Studio."""
    return await _export(services, document_id, request.project)


@router.post("/{document_id}/bulk")
async def export_bulk(services: ServicesOf, document_id: str, request: ExportRequest) -> Any:
    """Send the result to a project."""
    return await _export(services, document_id, request.project)


@router.get("/annotations/{project}")
async def annotations(services: ServicesOf, project: int) -> list[dict[str, Any]]:
    """Return what people corrected."""
    return await services.label_studio.annotations(project)
