import asyncio
import io
import zipfile

import cv2
import fitz
import pandas as pd
import soundfile as sf
import torch
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


async def preview(data, target):
    # ruleid: blocking-document-read-in-async
    image = Image.open(io.BytesIO(data))
    # ruleid: blocking-document-read-in-async
    image.thumbnail((512, 512))
    # ruleid: blocking-document-read-in-async
    image.save(target, "WEBP")


async def rotate(image: Image.Image, record, target):
    # ruleid: blocking-document-read-in-async
    image.resize((10, 10))
    # ok: blocking-document-read-in-async
    record.save(target)


async def sound(path, tensor):
    # ruleid: blocking-document-read-in-async
    samples, rate = sf.read(path)
    # ruleid: blocking-document-read-in-async
    torch.save(tensor, path)
    return samples, rate


async def members(path):
    # ruleid: blocking-document-read-in-async
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


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


async def traced(self, picture):
    if self.verbose:
        # ok: blocking-document-read-in-async
        cv2.imwrite("trace.png", picture)
    if not self.verbose:
        # ruleid: blocking-document-read-in-async
        cv2.imwrite("result.png", picture)
