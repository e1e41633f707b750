from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    # ruleid: retry-delay-setting-is-constant
    task_retry_delay: float = 5.0
    # ruleid: retry-delay-setting-is-constant
    retry_interval_seconds: int = 10
    # ruleid: retry-delay-setting-is-constant
    upload_retry_wait: float = Field(default=2, description="seconds")
    # ok: retry-delay-setting-is-constant
    retries: int = 3


class Growing(BaseModel):
    # ok: retry-delay-setting-is-constant
    retry_delay: float = 0.5
    backoff_multiplier: float = 2.0
