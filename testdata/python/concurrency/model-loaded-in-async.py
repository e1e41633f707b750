import asyncio
from contextlib import asynccontextmanager

import onnxruntime
from huggingface_hub import snapshot_download
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, pipeline


async def load(name):
    # ruleid: model-loaded-in-async
    return AutoModel.from_pretrained(name)


class Registry:
    async def get(self, name):
        if name not in self.models:
            # ruleid: model-loaded-in-async
            self.models[name] = pipeline("summarization", model=name)
        return self.models[name]

    async def encoder(self):
        # ruleid: model-loaded-in-async
        self.encoder = SentenceTransformer("all-MiniLM-L6-v2")

    async def session(self, path):
        # ruleid: model-loaded-in-async
        self.session = onnxruntime.InferenceSession(path)


@app.post("/models/{name}")
async def fetch(name: str):
    # ruleid: model-loaded-in-async
    return {"path": snapshot_download(name)}


async def good(name):
    # ok: model-loaded-in-async
    return await asyncio.to_thread(AutoModel.from_pretrained, name)


async def good_lambda(name, loop):
    # ok: model-loaded-in-async
    return await loop.run_in_executor(None, lambda: AutoModel.from_pretrained(name))


@asynccontextmanager
async def models(app):
    # ok: model-loaded-in-async
    app.state.model = SentenceTransformer("all-MiniLM-L6-v2")
    yield


def sync(name):
    # ok: model-loaded-in-async
    return AutoModel.from_pretrained(name)
