import asyncio
import io

import cv2
import fitz
import pandas as pd
from PIL import Image


async def pages(path):
    # ruleid: blocking-document-read-in-async
    with fitz.open(path) as document:
        return len(document)


@app.get("/size")
async def size(path):
    # ruleid: blocking-document-read-in-async
    with Image.open(path) as image:
        return image.size


async def table(path):
    # ruleid: blocking-document-read-in-async
    return pd.read_csv(path)


async def frame(path):
    # ruleid: blocking-document-read-in-async
    return cv2.imread(path)


async def good(path):
    # ok: blocking-document-read-in-async
    return await asyncio.to_thread(pd.read_csv, path)


def sync(path):
    # ok: blocking-document-read-in-async
    return cv2.imread(path)


async def lifespan(app, path):
    # ok: blocking-document-read-in-async
    app.table = pd.read_csv(path)
    yield
