import asyncio

import uvicorn
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from app import db
from app.pipeline import runner
from app.routes import documents, export, health, ws
from app.services import vlm

app = FastAPI(title="Docling Interactive")
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])


@app.on_event("startup")
async def startup():
    try:
        db.init_db()
        asyncio.create_task(runner.worker())
        print("models:", vlm.vlm_models())
    except Exception as e:
        print("startup problem:", e)


app.include_router(documents.router)
app.include_router(export.router)
app.include_router(health.router)
app.include_router(ws.router)

if __name__ == "__main__":
    uvicorn.run("app.main:app", host="0.0.0.0", port=8000, reload=True)
