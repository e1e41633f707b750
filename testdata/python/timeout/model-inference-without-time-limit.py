import asyncio

import easyocr
from faster_whisper import WhisperModel

whisper = WhisperModel("small")


def heard(path):
    # ruleid: model-inference-without-time-limit
    segments, info = whisper.transcribe(path)
    return list(segments)


class Reader:
    def __init__(self):
        self.reader = easyocr.Reader(["en"])

    def text(self, image):
        # ruleid: model-inference-without-time-limit
        return self.reader.readtext(image, detail=0)

    def again(self, image):
        # ok: model-inference-without-time-limit
        return self.ocr(image)


def spoken(voices, text):
    # ruleid: model-inference-without-time-limit
    return b"".join(voices.get("a").synthesize(text))


def remote(client, path):
    # ok: model-inference-without-time-limit
    return client.transcribe(path, timeout=60)


async def bounded(engine, path):
    async with asyncio.timeout(60):
        # ok: model-inference-without-time-limit
        return engine.transcribe(path)
