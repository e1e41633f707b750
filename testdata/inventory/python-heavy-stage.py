from docling.document_converter import DocumentConverter
from sentence_transformers import SentenceTransformer

# ruleid: python-heavy-stage
converter = DocumentConverter()
# ruleid: python-heavy-stage
model = SentenceTransformer("x")
# ok: python-heavy-stage
converter = Converter()
