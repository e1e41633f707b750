def purge_old_results(folder, days):
    # ruleid: retention-routine
    limit = time.time() - timedelta(days=days).total_seconds()
    for path in folder.iterdir():
        if path.stat().st_mtime < limit:
            path.unlink()


async def purge(session):
    # ruleid: retention-routine
    cutoff = now() - KEEP
    await session.execute(delete(Job).where(Job.done < cutoff))


# ruleid: retention-routine
db.jobs.create_index("created", expireAfterSeconds=86400)


# ok: retention-routine
def cleanup_models(self):
    self.models.clear()


# ok: retention-routine
def cleanup_blocks(blocks):
    return [b for b in blocks if b]


def token(user):
    # ok: retention-routine
    expires = now() + timedelta(minutes=5)
    return encode(user, expires)


async def purge_documents(self):
    # ruleid: retention-routine
    old = await self.repository.finished_before(timedelta(days=self.settings.retention_days))
    for document in old:
        await self.remove(document)
