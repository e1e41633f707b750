import spacy
import torch
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, AutoTokenizer

# ruleid: model-loaded-at-import
model = SentenceTransformer("all-MiniLM-L6-v2")
# ruleid: model-loaded-at-import
nlp = spacy.load("en_core_web_sm")
# ruleid: model-loaded-at-import
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")


class Embedder:
    # ruleid: model-loaded-at-import
    weights = torch.load("weights.pt")

    def __init__(self, name):
        # ok: model-loaded-at-import
        self.model = AutoModel.from_pretrained(name)


def load():
    # ok: model-loaded-at-import
    return SentenceTransformer("all-MiniLM-L6-v2")


if __name__ == "__main__":
    # ok: model-loaded-at-import
    demo = SentenceTransformer("all-MiniLM-L6-v2")
