def check(content, size, batch):
    # ruleid: python-upload-limit
    if len(content) > settings.max_upload_size: raise TooLarge
    # ruleid: python-upload-limit
    if size > MAX_FILE_BYTES:
        path.unlink()
        raise HTTPException(400, "too large")
    # ruleid: python-upload-limit
    raise HTTPException(status_code=413)
    # ok: python-upload-limit
    if size + len(batch) > max_request_size:
        send(batch)
        batch = []
    # ok: python-upload-limit
    if total_size > max_temp_dir_size_mb:
        clean()
    # ok: python-upload-limit
    if count > limit: raise TooMany
