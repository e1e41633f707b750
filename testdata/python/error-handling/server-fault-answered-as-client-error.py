@router.post("/a")
def a(doc):
    try:
        return preview(doc)
    # ruleid: server-fault-answered-as-client-error
    except Exception as exc:
        logger.exception("failed")
        raise HTTPException(status_code=422, detail="failed") from exc


@router.post("/b")
def b(doc):
    try:
        store(doc)
        return doc
    # ruleid: server-fault-answered-as-client-error
    except Exception:
        raise HTTPException(400, "failed")


@router.get("/c")
def c(doc):
    try:
        row = db.load(doc)
        return render(row)
    # ruleid: server-fault-answered-as-client-error
    except (KeyError, Exception):
        raise HTTPException(status_code=status.HTTP_404_NOT_FOUND)


def good(doc):
    try:
        return preview(doc)
    # ok: server-fault-answered-as-client-error
    except ValueError as exc:
        raise HTTPException(status_code=422, detail="failed") from exc
    # ok: server-fault-answered-as-client-error
    except Exception:
        raise HTTPException(status_code=503, detail="try again later")
    try:
        day = date.fromisoformat(doc)
    # ok: server-fault-answered-as-client-error
    except Exception:
        raise HTTPException(status_code=400, detail="no date")
    return day
