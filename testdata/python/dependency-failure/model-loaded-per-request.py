from docling.document_converter import DocumentConverter
from fastapi import FastAPI
from sentence_transformers import SentenceTransformer
from transformers import pipeline

app = FastAPI()


@app.post("/embed")
def embed(body: dict):
    # ruleid: model-loaded-per-request
    model = SentenceTransformer("all-MiniLM-L6-v2")
    return model.encode(body["text"])


@app.post("/convert")
async def convert(path: str):
    # ruleid: model-loaded-per-request
    return DocumentConverter().convert(path)


@app.get("/sum")
def summarise(text: str):
    # ruleid: model-loaded-per-request
    return pipeline("summarization")(text)


@app.get("/lazy")
def lazy(text: str):
    global model
    if model is None:
        # ok: model-loaded-per-request
        model = SentenceTransformer("all-MiniLM-L6-v2")
    return model.encode(text)


def load():
    # ok: model-loaded-per-request
    return SentenceTransformer("all-MiniLM-L6-v2")
