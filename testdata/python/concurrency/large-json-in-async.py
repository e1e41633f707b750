import asyncio
import json


async def load(job):
    # ruleid: large-json-in-async
    return json.loads(job.document_json)


class Writer:
    async def write(self, document_json, doc_id):
        # ruleid: large-json-in-async
        data = json.loads(document_json)
        # ruleid: large-json-in-async
        parsed = Document.model_validate_json(document_json)
        return data, parsed, doc_id

    async def export(self, blob):
        # ruleid: large-json-in-async
        return json.loads(blob.dump_bytes.decode("utf-8"))

    async def good(self, message, document_json):
        # ok: large-json-in-async
        head = json.loads(message)
        # ok: large-json-in-async
        data = await asyncio.to_thread(json.loads, document_json)
        return head, data

    def plain(self, document_json):
        # ok: large-json-in-async
        return json.loads(document_json)
