from pydantic import Field


class Settings:
    # ruleid: timeout-of-hours
    max_document_timeout: float = 3600 * 24 * 7
    # ruleid: timeout-of-hours
    job_timeout = 14400
    # ruleid: timeout-of-hours
    stage_timeout: int = Field(default=86_400)
    # ok: timeout-of-hours
    read_timeout: float = 30
    # ok: timeout-of-hours
    cache_ttl: int = 86_400
    # ok: timeout-of-hours
    timeout_ms: int = 30_000


def from_environment(os):
    # ruleid: timeout-of-hours
    worker_timeout = int(os.getenv("WORKER_TIMEOUT", "86400"))
    # ok: timeout-of-hours
    read_timeout = int(os.getenv("READ_TIMEOUT", "30"))
    # ok: timeout-of-hours
    session_timeout = 86_400
    return worker_timeout, read_timeout, session_timeout


def forever(setting):
    start_timeout = setting
    if start_timeout < 0:
        # ok: timeout-of-hours
        start_timeout = 86400
    if setting:
        # ruleid: timeout-of-hours
        start_timeout = 86400
    return start_timeout
