import fitz
import pdfplumber
import pypdfium2 as pdfium
import zipfile


def count(path):
    # ruleid: document-handle-not-closed
    return len(pdfplumber.open(path).pages)


def count_fitz(path):
    # ruleid: document-handle-not-closed
    pdf = fitz.open(path)
    return pdf.page_count


def text(path):
    # ruleid: document-handle-not-closed
    document = pdfium.PdfDocument(path)
    pages = [page.get_textpage() for page in document]
    return [str(page) for page in pages]


def names(path):
    # ruleid: document-handle-not-closed
    return zipfile.ZipFile(path).namelist()


def managed(path):
    # ok: document-handle-not-closed
    with pdfplumber.open(path) as pdf:
        return len(pdf.pages)


def closed(path):
    # ok: document-handle-not-closed
    pdf = fitz.open(path)
    try:
        return pdf.page_count
    finally:
        pdf.close()


def factory(path):
    # ok: document-handle-not-closed
    pdf = fitz.open(path)
    return pdf


def later(path):
    # ok: document-handle-not-closed
    pdf = fitz.open(path)
    with pdf:
        return pdf.page_count


class Backend:
    def __init__(self, path):
        # ok: document-handle-not-closed
        self._doc = pdfium.PdfDocument(path)


def closed_by_helper(data):
    # ok: document-handle-not-closed
    pdf = pdfium.PdfDocument(data)
    try:
        return len(pdf)
    finally:
        close_pdf_document(pdf)
