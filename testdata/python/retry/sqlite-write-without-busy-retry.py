import sqlite3

import aiosqlite
from tenacity import retry, stop_after_attempt


class Jobs:
    async def insert(self, job):
        async with connection() as db:
            # ruleid: sqlite-write-without-busy-retry
            await db.execute("INSERT INTO jobs (id, status) VALUES (?, ?)", (job.id, job.status))
            await db.commit()

    async def update(self, job):
        async with aiosqlite.connect(PATH) as db:
            # ruleid: sqlite-write-without-busy-retry
            await db.execute(
                """UPDATE jobs
                   SET status = ? WHERE id = ?""",
                (job.status, job.id),
            )
            await db.commit()

    def delete(self, ids):
        connection = sqlite3.connect(PATH)
        # ruleid: sqlite-write-without-busy-retry
        connection.executemany("delete from jobs where id = ?", ids)
        connection.commit()

    @retry(stop=stop_after_attempt(4))
    async def retried(self, job):
        async with connection() as db:
            # ok: sqlite-write-without-busy-retry
            await db.execute("UPDATE jobs SET status = ? WHERE id = ?", (job.status, job.id))
            await db.commit()

    def handled(self, job):
        with connection() as db:
            try:
                # ok: sqlite-write-without-busy-retry
                db.execute("UPDATE jobs SET status = ? WHERE id = ?", (job.status, job.id))
            except sqlite3.OperationalError as error:
                self.again(job, error)

    async def read(self, job):
        async with connection() as db:
            # ok: sqlite-write-without-busy-retry
            return await db.execute("SELECT status FROM jobs WHERE id = ?", (job.id,))

    def other_database(self, cursor, job):
        # ok: sqlite-write-without-busy-retry
        cursor.execute("UPDATE jobs SET status = %s WHERE id = %s", (job.status, job.id))
