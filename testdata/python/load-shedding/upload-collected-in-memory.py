async def upload(file):
    parts = []
    # ruleid: upload-collected-in-memory
    while chunk := await file.read(65536):
        parts.append(chunk)
    content = b"".join(parts)
    return content


async def upload_loop(file):
    parts = []
    while True:
        # ruleid: upload-collected-in-memory
        piece = await file.read(65536)
        if not piece:
            break
        parts.append(piece)
    data = b"".join(parts)
    return data


async def body(request):
    parts = []
    # ruleid: upload-collected-in-memory
    async for chunk in request.stream():
        parts.append(chunk)
    content = b"".join(parts)
    return content


async def to_disk(file, target):
    # ok: upload-collected-in-memory
    while chunk := await file.read(65536):
        target.write(chunk)
