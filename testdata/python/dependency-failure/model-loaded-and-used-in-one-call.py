import whisper
from sentence_transformers import SentenceTransformer
from transformers import AutoModel


def embed(text):
    # ruleid: model-loaded-and-used-in-one-call
    model = SentenceTransformer("all-MiniLM-L6-v2")
    return model.encode(text)


async def transcribe(path):
    # ruleid: model-loaded-and-used-in-one-call
    speech = whisper.load_model("base")
    result = speech.transcribe(path)
    return result["text"]


class Ranker:
    def rank(self, rows):
        # ruleid: model-loaded-and-used-in-one-call
        model = AutoModel.from_pretrained("m")
        scores = model.predict(rows)
        return scores

    def cached(self, rows):
        # ok: model-loaded-and-used-in-one-call
        model = AutoModel.from_pretrained("m")
        self.model = model
        return model.predict(rows)


def load_model():
    # ok: model-loaded-and-used-in-one-call
    model = SentenceTransformer("all-MiniLM-L6-v2")
    model.encode("warm up")
    return model


def main():
    # ok: model-loaded-and-used-in-one-call
    model = SentenceTransformer("all-MiniLM-L6-v2")
    print(model.encode("x"))


def table_of(html):
    # ok: model-loaded-and-used-in-one-call
    converter = DocumentConverter(allowed_formats=[InputFormat.HTML])
    return converter.convert(html).document.tables[0].data


def pieces(document, tokenizer):
    # ok: model-loaded-and-used-in-one-call
    chunker = HybridChunker(tokenizer=tokenizer)
    return [chunker.contextualize(chunk=c) for c in chunker.chunk(dl_doc=document)]


class Index:
    def prepare(self, docs):
        # ok: model-loaded-and-used-in-one-call
        self.model = sentence_transformers.SentenceTransformer("small")
        self.vectors = self.model.encode(docs)

    def query(self, text):
        return self.model.encode(text)
