from fastapi import APIRouter

from app import state
from app.models import ExportRequest
from app.services import label_studio

router = APIRouter(prefix="/api/export")


@router.post("/{document_id}/label-studio")
async def export_to_label_studio(document_id: str, request: ExportRequest):
    result = state.cached_result(document_id)
    count = label_studio.export_document(document_id, result, request.project)
    return {"exported": count}


@router.post("/{document_id}/bulk")
def export_bulk(document_id: str, request: ExportRequest):
    tasks = label_studio.build_tasks(document_id, state.cached_result(document_id))
    return label_studio.import_tasks(request.project, tasks)


@router.get("/annotations/{project}")
async def annotations(project: int):
    try:
        return label_studio.fetch_annotations(project)
    except Exception:
        return []
