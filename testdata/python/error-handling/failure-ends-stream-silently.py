async def a(parts):
    try:
        async for part in parts:
            yield await synthesize(part)
    # ruleid: failure-ends-stream-silently
    except Exception as e:
        logger.error(f"failed: {e}")


def b(rows):
    try:
        for row in rows:
            if row:
                yield row.text
    except ValueError:
        raise
    # ruleid: failure-ends-stream-silently
    except Exception:
        logger.exception("failed (at some row)")
        return


class Stream:
    async def read(self):
        try:
            while self.open:
                chunk = await self.next()
                yield chunk
        # ruleid: failure-ends-stream-silently
        except:
            print("ended")


async def cached_first(parts):
    try:
        for part in cached():
            yield part
    # ok: failure-ends-stream-silently
    except Exception:
        logger.exception("cache failed")
    async for part in parts:
        yield part


async def good(parts, writer):
    try:
        for part in parts:
            yield part
    # ok: failure-ends-stream-silently
    except Exception as e:
        logger.error(f"failed: {e}")

        writer.close()
        raise
    try:
        async for part in parts:
            yield part
    # ok: failure-ends-stream-silently
    except Exception as e:
        logger.exception("failed")
        yield {"error": "internal"}
    try:
        async for part in parts:
            yield part
    # ok: failure-ends-stream-silently
    except Exception:
        logger.exception("failed")
        raise
    for part in parts:
        try:
            yield part.text
        # ok: failure-ends-stream-silently
        except Exception:
            logger.exception("bad part")


@contextmanager
def opened(files):
    try:
        for file in files:
            file.open()
        yield files
    # ok: failure-ends-stream-silently
    except Exception:
        logger.exception("failed")
