class Ingestion:
    async def reindex(self, store, doc_id, chunks):
        # ruleid: delete-then-insert-not-atomic
        deleted = await store.delete_document("docs", doc_id)
        if deleted:
            logger.info("deleted %d", deleted)
        indexed = await store.index_chunks("docs", chunks)
        return indexed

    async def replace(self, rows):
        # ruleid: delete-then-insert-not-atomic
        await self.repo.delete_all()
        await self.repo.insert_many(rows)

    async def rebuild(self, points):
        # ruleid: delete-then-insert-not-atomic
        await self.vectors.delete_collection("a")
        await self.vectors.create_collection("a")
        return await self.vectors.upsert(points)

    async def in_transaction(self, rows):
        async with self.engine.begin() as connection:
            # ok: delete-then-insert-not-atomic
            await self.repo.delete_all(connection)
            await self.repo.insert_many(rows, connection)

    async def safe_order(self, store, chunks):
        # ok: delete-then-insert-not-atomic
        await store.index_chunks("docs", chunks)
        await store.delete_old("docs")

    async def session_decides(self, session, row):
        # ok: delete-then-insert-not-atomic
        await session.delete(row)
        await session.add(row)
