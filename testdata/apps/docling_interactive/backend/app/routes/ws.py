from fastapi import APIRouter, WebSocket

from app import db, state

router = APIRouter()


@router.websocket("/ws/{document_id}")
async def progress(websocket: WebSocket, document_id: str):
    await websocket.accept()
    state.register_socket(document_id, websocket)
    document = db.get_document(document_id)
    if document:
        await websocket.send_json({"type": "state", "status": document["status"], "stage": document["stage"]})
    while True:
        try:
            message = await websocket.receive_text()
            await websocket.send_json({"type": "echo", "message": message})
        except Exception:
            break
