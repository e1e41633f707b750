from fastapi import HTTPException, status


def a(work):
    try:
        return work()
    except Exception as e:
        # ruleid: error-detail-sent-to-client
        raise HTTPException(status_code=500, detail=str(e))


def b(work, log):
    try:
        return work()
    except Exception as exc:
        log.exception("b")
        # ruleid: error-detail-sent-to-client
        raise HTTPException(status_code=500, detail=f"Failed: {exc}") from exc


def c(work):
    try:
        return work()
    except Exception as e:
        # ruleid: error-detail-sent-to-client
        raise HTTPException(500, str(e))


def good(work):
    try:
        return work()
    except TimeoutError as e:
        # ok: error-detail-sent-to-client
        raise HTTPException(504, "timeout") from e


def narrow(work):
    try:
        return work()
    except ValueError as e:
        # ok: error-detail-sent-to-client
        raise HTTPException(status_code=500, detail=str(e))
