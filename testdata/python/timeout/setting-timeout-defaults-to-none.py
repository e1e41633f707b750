from typing import Optional

from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    # ruleid: setting-timeout-defaults-to-none
    redis_socket_timeout: Optional[float] = None
    # ruleid: setting-timeout-defaults-to-none
    http_timeout: float | None = Field(default=None, description="x")
    # ruleid: setting-timeout-defaults-to-none
    TIMEOUT_SECONDS: int | None = None
    # ok: setting-timeout-defaults-to-none
    read_timeout: float = 30.0
    # ok: setting-timeout-defaults-to-none
    name: str | None = None


class Job:
    # ok: setting-timeout-defaults-to-none
    timeout: float | None = None
