import math
import sys
from typing import Optional

from pydantic import Field
from pydantic_settings import BaseSettings


class ServerSettings(BaseSettings):
    # ruleid: size-limit-unlimited-by-default
    max_file_size: int = sys.maxsize
    # ruleid: size-limit-unlimited-by-default
    max_num_pages: int = sys.maxsize
    # ruleid: size-limit-unlimited-by-default
    max_queued_tasks: Optional[int] = None
    # ruleid: size-limit-unlimited-by-default
    upload_limit_bytes: float = Field(default=math.inf)
    # ruleid: size-limit-unlimited-by-default
    enable_queue_limit_rejection: bool = False
    # ok: size-limit-unlimited-by-default
    max_upload_bytes: int = 50 * 1024 * 1024
    # ok: size-limit-unlimited-by-default
    max_workers: int = 4
    # ok: size-limit-unlimited-by-default
    title: Optional[str] = None
    # ok: size-limit-unlimited-by-default
    max_line_width: Optional[int] = None


class Row:
    # ok: size-limit-unlimited-by-default
    max_file_size: Optional[int] = None


@dataclass
class AccountLimits:
    # ok: size-limit-unlimited-by-default
    max_requests_per_day: int | None = None
