import ffmpeg
import ocrmypdf
import pdfkit
import pypandoc


def bad(html, src, dst):
    # ruleid: document-tool-without-timeout
    pdfkit.from_string(html, dst)
    # ruleid: document-tool-without-timeout
    pypandoc.convert_file(src, "docx")
    # ruleid: document-tool-without-timeout
    ocrmypdf.ocr(src, dst)
    # ruleid: document-tool-without-timeout
    ffmpeg.input(src).output(dst).run(quiet=True)
    # ruleid: document-tool-without-timeout
    ffmpeg.probe(src)


def good(src, dst, own):
    # ok: document-tool-without-timeout
    ocrmypdf.ocr(src, dst, tesseract_timeout=60)
    # ok: document-tool-without-timeout
    own.convert_file(src)
    # ok: document-tool-without-timeout
    pdfkit.configuration(wkhtmltopdf="x")
    # ok: document-tool-without-timeout
    ffmpeg.probe(src, timeout=10)
