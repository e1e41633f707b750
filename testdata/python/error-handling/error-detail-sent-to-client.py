from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.post("/a")
async def a(doc):
    try:
        return await ingest(doc)
    # ruleid: error-detail-sent-to-client
    except Exception as e:
        logger.exception("failed")
        raise HTTPException(status_code=500, detail=f"Ingestion failed: {e}") from e


@router.post("/b")
def b(doc):
    try:
        return ingest(doc)
    except ValueError as e:
        raise HTTPException(400, str(e))
    # ruleid: error-detail-sent-to-client
    except Exception as exc:
        raise HTTPException(500, str(exc))


@router.post("/c")
def c(doc):
    try:
        return ingest(doc)
    # ruleid: error-detail-sent-to-client
    except Exception as error:
        return JSONResponse(
            status_code=status.HTTP_500_INTERNAL_SERVER_ERROR,
            content={"detail": f"failed: {str(error)}"},
        )


@router.post("/d")
def good(doc):
    try:
        return ingest(doc)
    # ok: error-detail-sent-to-client
    except ValueError as e:
        raise HTTPException(status_code=500, detail=str(e))
    # ok: error-detail-sent-to-client
    except Exception as e:
        logger.exception("failed %s", e)
        raise HTTPException(status_code=503, detail="try again later") from e
    try:
        return ingest(doc)
    # ok: error-detail-sent-to-client
    except Exception:
        logger.exception("failed")
        raise HTTPException(500, "failed")
