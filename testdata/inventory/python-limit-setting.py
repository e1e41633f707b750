from pydantic_settings import BaseSettings

# ruleid: python-limit-setting
REQUEST_TIMEOUT = 30
# ruleid: python-limit-setting
MAX_UPLOADS: int = 5
# ok: python-limit-setting
MAX_COLUMN = 7
# ok: python-limit-setting
DATA_UPLOAD_MAX_REQUESTS = 5


# ruleid: python-limit-setting
OCR_TIMEOUT = float(os.environ.get("OCR_TIMEOUT", "60"))
# ok: python-limit-setting
LLM_RETRIES = Counter("llm_retries_total", "Retries of model calls")


class Settings(BaseSettings):
    # ruleid: python-limit-setting
    vlm_timeout: float = 30.0
    # ok: python-limit-setting
    name: str = "app"


def run(timeout: float) -> None:
    # ok: python-limit-setting
    waited_timeout: float = timeout
    if REQUEST_TIMEOUT == waited_timeout:
        return
