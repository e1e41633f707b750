"""Runs the fifteen stages of a document one after the other."""

import asyncio
import json
import traceback

import requests

from app import db, state
from app.config import WEBHOOK_URL
from app.pipeline import checkpoints, enrich, preprocess, recognise

STAGES = [
    ("validate", preprocess.validate),
    ("preprocess", preprocess.preprocess),
    ("render", preprocess.render),
    ("deskew", preprocess.deskew),
    ("ocr", recognise.ocr),
    ("layout", recognise.layout),
    ("reading_order", recognise.reading_order),
    ("tables", recognise.tables),
    ("figures", recognise.figures),
    ("captions", enrich.captions),
    ("formulas", enrich.formulas),
    ("headings", enrich.headings),
    ("chunks", enrich.chunks),
    ("quality", enrich.quality),
    ("export", enrich.export),
]

queue = asyncio.Queue()


async def enqueue(document_id, path):
    state.jobs[document_id] = {"status": "queued", "path": path}
    await queue.put(document_id)


async def worker():
    while True:
        document_id = await queue.get()
        try:
            asyncio.create_task(process(document_id))
        except Exception as e:
            print("worker failed", e)


async def process(document_id):
    document = db.get_document(document_id)
    done_stage, data = checkpoints.load_checkpoint(document_id)
    if not data:
        data = {"path": document["path"]}
    names = [name for name, _ in STAGES]
    start = names.index(done_stage) + 1 if done_stage else 0
    try:
        for number, (name, stage) in enumerate(STAGES[start:], start=start + 1):
            db.update_document(document_id, status="running", stage=name, progress=int(number / len(STAGES) * 100))
            await state.broadcast(document_id, {"type": "stage", "stage": name, "progress": number})
            data = stage(document_id, data)
            checkpoints.save_checkpoint(document_id, name, data)
            db.add_event(document_id, name, "done")
            await asyncio.sleep(0)
        db.update_document(document_id, status="done", progress=100, result=json.dumps(data["result"]))
        state.remember_result(document_id, data["result"])
        await state.broadcast(document_id, {"type": "done"})
        if WEBHOOK_URL:
            requests.post(WEBHOOK_URL, json={"document": document_id, "status": "done"})
    except BaseException as e:
        traceback.print_exc()
        db.update_document(document_id, status="failed", error=str(e))


async def process_batch(document_ids):
    await asyncio.gather(*[process(document_id) for document_id in document_ids])


async def run_stage_again(document_id, name):
    _, data = checkpoints.load_checkpoint(document_id)
    stage = dict(STAGES)[name]
    loop = asyncio.get_event_loop()
    data = await loop.run_in_executor(None, stage, document_id, data)
    checkpoints.save_checkpoint(document_id, name, data)
    return data
