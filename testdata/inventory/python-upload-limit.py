# ruleid: python-upload-limit
if len(content) > settings.max_upload_size: raise TooLarge
# ruleid: python-upload-limit
if size > MAX_FILE_BYTES: fail()
# ok: python-upload-limit
if count > limit: fail()
