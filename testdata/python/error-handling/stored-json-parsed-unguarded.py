import json
from pathlib import Path


def row_to_chunk(row):
    # ruleid: stored-json-parsed-unguarded
    headings = json.loads(row["headings"]) if row["headings"] else []
    return headings


class Service:
    def edit(self, job, version):
        # ruleid: stored-json-parsed-unguarded
        chunks = json.loads(job.chunks_json)
        # ruleid: stored-json-parsed-unguarded
        raw = json.loads(version.chunks_snapshot or "[]")
        return chunks, raw


def graph(document_json: str):
    # ruleid: stored-json-parsed-unguarded
    return json.loads(document_json)


def resume(checkpoint_path: Path):
    # ruleid: stored-json-parsed-unguarded
    state = json.loads(checkpoint_path.read_text())
    with open(checkpoint_path) as file:
        # ruleid: stored-json-parsed-unguarded
        again = json.load(file)
    return state, again


def good(row, response, package: Path, version):
    try:
        # ok: stored-json-parsed-unguarded
        value = json.loads(row["value"])
    except KeyError:
        return None
    except ValueError as error:
        raise CorruptRecord(row["id"]) from error
    # ok: stored-json-parsed-unguarded
    body = json.loads(response.payload)
    # ok: stored-json-parsed-unguarded
    manifest = json.loads(package.read_text())
    return value, body, manifest
