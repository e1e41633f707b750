import os
import uuid

from fastapi import APIRouter, BackgroundTasks, File, HTTPException, UploadFile
from fastapi.responses import FileResponse
from pdf2image import convert_from_path

from app import db, state
from app.config import UPLOAD_DIR, WORK_DIR
from app.models import BatchRequest, DocumentDetail, DocumentOut
from app.pipeline import checkpoints, runner
from app.services import vlm

router = APIRouter(prefix="/api/documents")


@router.post("", response_model=DocumentOut)
async def upload(file: UploadFile = File(...)):
    document_id = uuid.uuid4().hex
    content = await file.read()
    path = str(UPLOAD_DIR / f"{document_id}-{file.filename}")
    with open(path, "wb") as f:
        f.write(content)
    db.create_document(document_id, file.filename, path)
    await runner.enqueue(document_id, path)
    return db.get_document(document_id)


@router.post("/many")
async def upload_many(background: BackgroundTasks, files: list[UploadFile] = File(...)):
    created = []
    for file in files:
        document_id = uuid.uuid4().hex
        path = str(UPLOAD_DIR / f"{document_id}-{file.filename}")
        open(path, "wb").write(await file.read())
        db.create_document(document_id, file.filename, path)
        created.append(document_id)
    background.add_task(runner.process_batch, created)
    return {"created": created}


@router.get("", response_model=list[DocumentOut])
async def list_all():
    return db.list_documents()


@router.get("/stats")
async def stats():
    return {"counts": db.document_stats(), "processed": state.processed_count}


@router.get("/models")
async def models():
    try:
        return {"models": vlm.vlm_models()}
    except Exception as e:
        return {"error": str(e)}


@router.get("/{document_id}", response_model=DocumentDetail)
async def detail(document_id: str):
    document = db.get_document(document_id)
    if document is None:
        raise HTTPException(404, "not found")
    views = document["views"] + 1
    db.update_document(document_id, views=views)
    return document


@router.get("/{document_id}/pages/{page}")
async def page(document_id: str, page: int):
    return {"text": state.page_text(document_id, page)}


@router.get("/{document_id}/preview")
async def preview(document_id: str):
    document = db.get_document(document_id)
    images = convert_from_path(document["path"], dpi=72, last_page=1)
    path = str(WORK_DIR / f"{document_id}-preview.png")
    images[0].save(path)
    return FileResponse(path)


@router.post("/batch")
async def batch(request: BatchRequest):
    await runner.process_batch(request.document_ids)
    return {"processed": len(request.document_ids)}


@router.post("/{document_id}/stages/{name}")
async def run_stage(document_id: str, name: str):
    try:
        data = await runner.run_stage_again(document_id, name)
    except Exception as e:
        raise HTTPException(500, str(e))
    return {"stage": name, "keys": list(data)}


@router.delete("/{document_id}")
async def delete(document_id: str):
    document = db.get_document(document_id)
    if os.path.exists(document["path"]):
        os.remove(document["path"])
    db.delete_document(document_id)
    checkpoints.delete_checkpoint(document_id)
    return {"deleted": document_id}
