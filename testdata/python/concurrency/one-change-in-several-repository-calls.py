class Service:
    async def change(self, chunk):
        # ruleid: one-change-in-several-repository-calls
        await self._chunks.update(chunk)
        await self._edits.insert(chunk.id)

    async def remove(self, key):
        found = await self._document_repo.find(key)
        # ruleid: one-change-in-several-repository-calls
        await self._analysis_repo.delete_by_document(key)
        logger.info("removed")
        await self._document_repo.delete(found)

    async def add(self, rows):
        # ruleid: one-change-in-several-repository-calls
        count = await self.chunk_repository.insert_many(rows)
        await self.version_repository.create(count)
        return count

    async def joined(self, chunk):
        async with self._db.transaction():
            # ok: one-change-in-several-repository-calls
            await self._chunks.update(chunk)
            await self._edits.insert(chunk.id)

    async def session(self, session: AsyncSession, chunk):
        # ok: one-change-in-several-repository-calls
        await self._chunk_repo.update(chunk)
        await self._edit_repo.insert(chunk.id)
        await session.commit()

    async def one(self, chunk):
        # ok: one-change-in-several-repository-calls
        await self._chunks.update(chunk)
        await self._notifier.send(chunk)
