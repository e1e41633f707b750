"""Everything that can be set, checked once at the start; a wrong value ends the start with a clear message."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from pydantic import Field, HttpUrl, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read from environment variables with the prefix ``DOCLING_``; durations are in seconds."""

    model_config = SettingsConfigDict(env_prefix="DOCLING_", extra="ignore")

    data_dir: Path = Path("data")
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")
    tracing_enabled: bool = False
    captions_enabled: bool = True
    label_studio_enabled: bool = True

    vlm_url: HttpUrl = HttpUrl("http://vlm:8001")
    vlm_model: str = "granite-vision"
    vlm_concurrency: int = Field(2, ge=1, le=16)
    vlm_read_timeout: float = Field(60.0, gt=0, le=120)
    vlm_total_timeout: float = Field(120.0, gt=0, le=300)
    label_studio_url: HttpUrl = HttpUrl("http://label-studio:8080")
    label_studio_key: SecretStr = SecretStr("")
    label_studio_project: int = Field(1, ge=1)
    label_studio_read_timeout: float = Field(20.0, gt=0, le=30)
    label_studio_total_timeout: float = Field(30.0, gt=0, le=120)
    webhook_url: HttpUrl | None = None
    connect_timeout: float = Field(5.0, gt=0, le=5)
    retry_attempts: int = Field(3, ge=1, le=5)
    retry_initial_delay: float = Field(0.5, ge=0.1, le=1)
    retry_max_delay: float = Field(30.0, ge=1, le=60)
    export_interval: float = Field(30.0, ge=1)

    breaker_failures: int = Field(5, ge=1)
    breaker_window: float = Field(10.0, gt=0)
    breaker_open_time: float = Field(30.0, gt=0)
    breaker_successes: int = Field(3, ge=1)

    sqlite_pool_size: int = Field(4, ge=1, le=16)
    sqlite_busy_timeout: float = Field(2.0, gt=0, le=5)
    sqlite_query_timeout: float = Field(5.0, gt=0, le=10)
    sqlite_connection_timeout: float = Field(3.0, gt=0, le=3)

    queue_size: int = Field(100, ge=1, le=10_000)
    concurrent_documents: int = Field(2, ge=1, le=16)
    worker_processes: int = Field(3, ge=1, le=32)
    model_load_timeout: float = Field(120.0, gt=0)
    stage_timeout: float = Field(60.0, gt=0, le=600)
    caption_stage_timeout: float = Field(180.0, gt=0, le=600)
    pipeline_timeout: float = Field(600.0, gt=0)
    image_timeout: float = Field(15.0, gt=0, le=15)
    file_timeout: float = Field(30.0, gt=0, le=30)
    checkpoint_timeout: float = Field(5.0, gt=0, le=5)
    page_dpi: int = Field(200, ge=72, le=400)
    max_pages: int = Field(500, ge=1)

    max_upload_bytes: int = Field(100 * 1024 * 1024, ge=1024)
    max_files_per_upload: int = Field(20, ge=1)
    request_timeout: float = Field(30.0, gt=0)
    upload_timeout: float = Field(300.0, gt=0)

    memory_limit: float = Field(0.85, gt=0, le=1)
    cpu_limit: float = Field(0.90, gt=0, le=1)
    overload_time: float = Field(30.0, ge=0)
    min_free_disk_bytes: int = Field(500 * 1024 * 1024, ge=0)

    max_sockets: int = Field(200, ge=1)
    socket_accept_timeout: float = Field(10.0, gt=0)
    socket_send_timeout: float = Field(5.0, gt=0)
    socket_ping_interval: float = Field(30.0, gt=0)
    socket_pong_timeout: float = Field(10.0, gt=0)

    readiness_timeout: float = Field(5.0, gt=0, le=5)
    drain_timeout: float = Field(15.0, ge=0, le=25)
    retention_days: int = Field(30, ge=1)

    @model_validator(mode="after")
    def _limits_fit_together(self) -> Settings:
        if self.stage_timeout > self.pipeline_timeout:
            raise ValueError("stage_timeout must not be above pipeline_timeout")
        if self.worker_processes < self.concurrent_documents:
            raise ValueError("worker_processes must not be below concurrent_documents, a document needs one")
        return self

    @cached_property
    def upload_dir(self) -> Path:
        """Where uploaded files lie until their document is deleted."""
        return self.data_dir / "uploads"

    @cached_property
    def checkpoint_dir(self) -> Path:
        """Where the state of each document lies."""
        return self.data_dir / "checkpoints"

    @cached_property
    def work_dir(self) -> Path:
        """Where pages and pictures lie."""
        return self.data_dir / "work"

    @cached_property
    def database_path(self) -> Path:
        """The SQLite file."""
        return self.data_dir / "docling.db"
