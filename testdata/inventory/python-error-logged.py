import logging

log = logging.getLogger(__name__)


def f():
    try:
        g()
    except OSError as error:
        # ruleid: python-error-logged
        log.exception("g failed")
        # ruleid: python-error-logged
        log.warning("again", exc_info=error)
        # ruleid: python-error-logged
        raise
    # ok: python-error-logged
    log.info("done")
