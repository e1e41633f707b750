from fastapi import APIRouter

from app import db

router = APIRouter()


@router.get("/health")
async def health():
    return {"status": "ok"}


@router.get("/health/live")
async def live():
    documents = db.conn.execute("SELECT COUNT(*) FROM documents").fetchone()[0]
    return {"status": "alive", "documents": documents}


@router.get("/health/ready")
async def ready():
    return {"status": "ready"}
