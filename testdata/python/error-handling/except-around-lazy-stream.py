@router.post("/speech")
async def speech(text: str):
    try:
        # ruleid: except-around-lazy-stream
        return StreamingResponse(synthesize(text), media_type="audio/wav")
    except ValueError as e:
        raise HTTPException(400, str(e))


def export(rows):
    try:
        check(rows)
        # ruleid: except-around-lazy-stream
        return StreamingResponse(
            content=write_rows(rows),
            media_type="text/csv",
        )
    except Exception:
        log.exception("export failed")
        raise


async def events(request):
    try:
        # ruleid: except-around-lazy-stream
        return EventSourceResponse(self.listen(request))
    except RuntimeError:
        return Response(status_code=503)


async def good(text):
    try:
        stream = synthesize(text)
        first = await anext(stream)
    except ValueError as e:
        raise HTTPException(400, str(e))
    # ok: except-around-lazy-stream
    return StreamingResponse(chain(first, stream))


def from_memory(data):
    try:
        body = convert(data)
        # ok: except-around-lazy-stream
        return StreamingResponse(body)
    except ValueError:
        raise HTTPException(400)
