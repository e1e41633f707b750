"""Progress of a document, over a WebSocket."""

from __future__ import annotations

from fastapi import APIRouter, WebSocket

from app.errors import ServiceError
from app.services.container import Services

router = APIRouter()

NOT_FOUND = 4404


@router.websocket("/ws/{document_id}")
async def progress(websocket: WebSocket, document_id: str) -> None:
    """Tell where the document stands, then each change, and ping when there is none."""
    services: Services = websocket.app.state.services
    try:
        document = await services.repository.get(document_id)
    except ServiceError:
        await websocket.close(NOT_FOUND)
        return
    names = ("status", "stage", "progress", "error", "degraded")
    await services.hub.follow(websocket, document_id, {"type": "state"} | {name: document[name] for name in names})
