import psycopg2
import requests
from docling.document_converter import DocumentConverter
from transformers import AutoModel

# ruleid: blocking-work-at-import
KEYS = requests.get("https://issuer/keys", timeout=5).json()
# ruleid: blocking-work-at-import
connection = psycopg2.connect("dbname=x")
# ruleid: blocking-work-at-import
converter = DocumentConverter()


class Holder:
    # ruleid: blocking-work-at-import
    model = AutoModel.from_pretrained("x")


def good():
    # ok: blocking-work-at-import
    return DocumentConverter()


# ok: blocking-work-at-import
session = requests.Session()

if __name__ == "__main__":
    # ok: blocking-work-at-import
    KEYS = requests.get("https://x", timeout=5)
