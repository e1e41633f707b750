import logging
import traceback

logger = logging.getLogger(__name__)


def a(document):
    try:
        process(document)
    # ruleid: error-logged-without-traceback
    except Exception as e:
        logger.error(f"failed: {e}")
        return None


async def b(document):
    try:
        await process(document)
    except ValueError:
        return None
    # ruleid: error-logged-without-traceback
    except Exception as e:
        logging.error("failed %s", e)


class C:
    def c(self):
        try:
            self.run()
        # ruleid: error-logged-without-traceback
        except (OSError, Exception) as exc:
            self._logger.critical("run: %s", exc)
            raise HTTPException(status_code=500, detail="failed")


def good(document):
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception:
        logger.exception("failed")
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        logger.error("failed", exc_info=e)
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        logger.error("failed %s", e)
        raise
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        logger.error("failed %s", traceback.format_exc())
    try:
        process(document)
    # ok: error-logged-without-traceback
    except FileNotFoundError as e:
        logger.error("no such file %s", e)
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        math.error(e)
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        logger.error(f"failed: {e}")
        logger.debug(f"details: {traceback.format_exc()}")
    try:
        process(document)
    # ok: error-logged-without-traceback
    except Exception as e:
        # logger.error(f"failed: {e}")
        pass
