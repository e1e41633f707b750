"""What the running process knows: jobs, sockets, caches."""

from functools import lru_cache

from app import db

jobs = {}
sockets = {}
result_cache = {}
processed_count = 0


def register_socket(document_id, websocket):
    sockets.setdefault(document_id, []).append(websocket)


async def broadcast(document_id, message):
    for websocket in sockets.get(document_id, []):
        await websocket.send_json(message)


def remember_result(document_id, result):
    global processed_count
    result_cache[document_id] = result
    processed_count += 1


def cached_result(document_id):
    if document_id not in result_cache:
        document = db.get_document(document_id)
        result_cache[document_id] = document["result"]
    return result_cache[document_id]


@lru_cache(maxsize=None)
def page_text(document_id, page):
    return cached_result(document_id)["pages"][page]["text"]
