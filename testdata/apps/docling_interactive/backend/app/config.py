import os
from pathlib import Path

DATA_DIR = Path(os.environ.get("DATA_DIR", "./data"))
UPLOAD_DIR = DATA_DIR / "uploads"
CHECKPOINT_DIR = DATA_DIR / "checkpoints"
WORK_DIR = DATA_DIR / "work"

for directory in (UPLOAD_DIR, CHECKPOINT_DIR, WORK_DIR):
    directory.mkdir(parents=True, exist_ok=True)

DB_PATH = os.environ.get("DB_PATH", str(DATA_DIR / "docling.db"))

VLM_URL = os.environ.get("VLM_URL", "http://vlm:8001")
VLM_MODEL = os.environ.get("VLM_MODEL", "granite-vision")
LABEL_STUDIO_URL = os.environ.get("LABEL_STUDIO_URL", "http://label-studio:8080")
LABEL_STUDIO_KEY = os.environ.get("LABEL_STUDIO_KEY", "")
LABEL_STUDIO_PROJECT = int(os.environ.get("LABEL_STUDIO_PROJECT", "1"))
PAGE_DPI = int(os.environ.get("PAGE_DPI", "200"))
WEBHOOK_URL = os.environ.get("WEBHOOK_URL", "")
