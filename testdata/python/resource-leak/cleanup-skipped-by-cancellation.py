import asyncio
import os
import shutil
import tempfile
from pathlib import Path


async def patch(upload):
    folder = tempfile.mkdtemp()
    try:
        await convert(upload, folder)
    except Exception:
        # ruleid: cleanup-skipped-by-cancellation
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return FileResponse(folder)


class Store:
    async def fetch(self, url):
        handle, name = tempfile.mkstemp()
        os.close(handle)
        try:
            await self.download(url, name)
        except Exception as error:
            log.warning("download failed: %s", error)
            # ruleid: cleanup-skipped-by-cancellation
            os.unlink(name)
            raise
        return name

    async def pack(self, rows):
        folder = Path(tempfile.mkdtemp(prefix="pack"))
        path = folder / "rows"
        try:
            await self.write(rows, path)
        except Exception:
            # ruleid: cleanup-skipped-by-cancellation
            path.unlink(missing_ok=True)
            raise


async def good(upload):
    folder = tempfile.mkdtemp()
    try:
        await convert(upload, folder)
    finally:
        # ok: cleanup-skipped-by-cancellation
        shutil.rmtree(folder)


async def good_too(upload):
    folder = tempfile.mkdtemp()
    try:
        await convert(upload, folder)
    except BaseException:
        # ok: cleanup-skipped-by-cancellation
        shutil.rmtree(folder)
        raise


def sync(upload):
    folder = tempfile.mkdtemp()
    try:
        convert(upload, folder)
    except Exception:
        # ok: cleanup-skipped-by-cancellation
        shutil.rmtree(folder)
        raise
