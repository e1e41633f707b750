import json


class Chunks:
    async def change(self, job_id, index, text):
        job = await self._repo.find_by_id(job_id)
        if not job:
            raise KeyError(job_id)
        # ruleid: json-column-read-modify-write
        chunks = json.loads(job.chunks_json)
        chunks[index]["text"] = text
        await self._repo.update_chunks(job_id, json.dumps(chunks))
        return chunks

    def change_sync(self, key, value):
        row = self.store.get(key)
        # ruleid: json-column-read-modify-write
        settings = json.loads(row.settings)
        settings["value"] = value
        self.store.save(key, json.dumps(settings))

    async def change_row(self, db, key):
        row = await db.fetch_one(key)
        # ruleid: json-column-read-modify-write
        tags = json.loads(row["tags"])
        tags.append("new")
        await db.update_tags(key, json.dumps(tags))

    async def locked(self, job_id):
        async with self._lock:
            job = await self._repo.find_by_id(job_id)
            # ok: json-column-read-modify-write
            chunks = json.loads(job.chunks_json)
            await self._repo.update_chunks(job_id, json.dumps(chunks))

    async def read_only(self, job_id):
        job = await self._repo.find_by_id(job_id)
        # ok: json-column-read-modify-write
        chunks = json.loads(job.chunks_json)
        await self._search.index(chunks)
