# ruleid: python-upload-route
async def upload(file: UploadFile): ...
# ok: python-upload-route
from fastapi import UploadFile
