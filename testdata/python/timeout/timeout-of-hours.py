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
