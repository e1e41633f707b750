# ruleid: python-upload-route
async def upload(file: UploadFile): ...


async def several(
    # ruleid: python-upload-route
    files: list[UploadFile] = File(...),
    # ruleid: python-upload-route
    extra: Annotated[UploadFile, File()],
): ...


@dataclass
class Form:
    # ok: python-upload-route
    files: list[UploadFile]


# ok: python-upload-route
from fastapi import UploadFile
