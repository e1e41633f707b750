import asyncio
from contextlib import asynccontextmanager

import easyocr
import pytesseract
import torch
from docling.document_converter import DocumentConverter
from pdf2image import convert_from_path
from PIL import Image
from sentence_transformers import SentenceTransformer

converter = DocumentConverter()


async def convert(path):
    # ruleid: blocking-document-processing-in-async
    return converter.convert(path)


@app.post("/ocr")
async def ocr(path):
    # ok: blocking-document-processing-in-async
    image = Image.open(path)
    # ruleid: blocking-document-processing-in-async
    return pytesseract.image_to_string(image, timeout=5)


async def pages(path):
    # ruleid: blocking-document-processing-in-async
    return convert_from_path(path, timeout=5)


class Service:
    def __init__(self):
        self._converter = DocumentConverter()

    async def run(self, source):
        # ruleid: blocking-document-processing-in-async
        return self._converter.convert(source)


@app.post("/read-plain")
async def read(path):
    # ok: blocking-document-processing-in-async
    reader = easyocr.Reader(["en"])
    # ruleid: blocking-document-processing-in-async
    return reader.readtext(path)


async def voice(path):
    # ok: blocking-document-processing-in-async
    return torch.load(path)


async def good(path):
    # ok: blocking-document-processing-in-async
    return await asyncio.to_thread(converter.convert, path)


async def good_loop(path, loop, pool):
    # ok: blocking-document-processing-in-async
    return await loop.run_in_executor(pool, pytesseract.image_to_string, path)


def sync(path):
    # ok: blocking-document-processing-in-async
    return converter.convert(path)


async def other(unit):
    # ok: blocking-document-processing-in-async
    return unit.convert("m")


@asynccontextmanager
async def models(app):
    # ok: blocking-document-processing-in-async
    app.state.model = SentenceTransformer("all-MiniLM-L6-v2")
    yield
