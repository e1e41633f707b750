import pdf2image
from pdf2image import convert_from_bytes, pdfinfo_from_bytes


def bad(path, data):
    # ruleid: pdf2image-without-timeout
    pdf2image.convert_from_path(path, dpi=200)
    # ruleid: pdf2image-without-timeout
    convert_from_bytes(data)
    # ruleid: pdf2image-without-timeout
    return pdfinfo_from_bytes(data)


def good(path, data, own):
    # ok: pdf2image-without-timeout
    pdf2image.convert_from_path(path, timeout=60)
    # ok: pdf2image-without-timeout
    convert_from_bytes(data, timeout=30)
    # ok: pdf2image-without-timeout
    own.convert_from_path(path)
