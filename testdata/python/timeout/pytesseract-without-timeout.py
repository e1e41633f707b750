import pytesseract
from pytesseract import image_to_string


def bad(image):
    # ruleid: pytesseract-without-timeout
    pytesseract.image_to_string(image)
    # ruleid: pytesseract-without-timeout
    image_to_string(image, lang="eng")
    # ruleid: pytesseract-without-timeout
    return pytesseract.image_to_data(image, output_type="dict")


def good(image, own):
    # ok: pytesseract-without-timeout
    pytesseract.image_to_string(image, timeout=60)
    # ok: pytesseract-without-timeout
    own.image_to_string(image)
    # ok: pytesseract-without-timeout
    return pytesseract.get_tesseract_version()
