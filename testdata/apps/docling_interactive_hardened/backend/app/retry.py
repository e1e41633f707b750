"""Which failures pass by themselves, and how they are tried again."""

from __future__ import annotations

import logging
import random
import sqlite3

import httpx
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from app import metrics
from app.errors import RejectedByDependencyError, TransientStatusError
from app.settings import Settings

logger = logging.getLogger(__name__)

TRANSIENT_STATUS = frozenset({429, 502, 503, 504})
BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
DATABASE_ATTEMPTS = 4
DATABASE_INITIAL_DELAY = 0.1
DATABASE_MAX_DELAY = 2.0


def is_transient(error: BaseException) -> bool:
    """Whether a request may succeed when it is repeated: network errors and passing statuses, nothing else."""
    return isinstance(error, (httpx.TransportError, TransientStatusError))


def was_not_sent(error: BaseException) -> bool:
    """Whether a request surely had no effect, so that also one that is not idempotent may be repeated."""
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))


def is_busy(error: BaseException) -> bool:
    """Whether SQLite could not take a lock."""
    return isinstance(error, sqlite3.OperationalError) and (getattr(error, "sqlite_errorcode", 0) & 0xFF) in BUSY_CODES


def check_status(response: httpx.Response) -> httpx.Response:
    """Return the response when it is a success.

    Raises:
        TransientStatusError: the service is busy or restarting.
        RejectedByDependencyError: the request itself is refused.
    """
    if response.status_code in TRANSIENT_STATUS or response.status_code >= 500:
        raise TransientStatusError(f"{response.request.url.host} answered {response.status_code}")
    if response.is_error:
        raise RejectedByDependencyError(f"{response.request.url.host} answered {response.status_code}")
    return response


def backoff_delay(attempt: int, settings: Settings) -> float:
    """Return the seconds to wait after attempt ``attempt`` (from 0): doubling, capped, 20 % of chance either way."""
    delay = min(settings.retry_max_delay, settings.retry_initial_delay * 2**attempt)
    return delay * random.uniform(0.8, 1.2)


def _log(target: str, state: RetryCallState) -> None:
    metrics.RETRIES.labels(target).inc()
    error = state.outcome.exception() if state.outcome else None
    logger.warning("attempt %d of %s failed (%r), trying again", state.attempt_number, target, error)


def http_retry(target: str, settings: Settings, *, idempotent: bool = True) -> AsyncRetrying:
    """Return the policy for requests to an external service."""
    return AsyncRetrying(
        retry=retry_if_exception(is_transient if idempotent else was_not_sent),
        wait=wait_exponential(multiplier=settings.retry_initial_delay, max=settings.retry_max_delay)
        + wait_random(0, settings.retry_initial_delay),
        stop=stop_after_attempt(settings.retry_attempts),
        before_sleep=lambda state: _log(target, state),
        reraise=True,
    )


def database_retry() -> Retrying:
    """Return the policy for transactions that could not take the write lock."""
    return Retrying(
        retry=retry_if_exception(is_busy),
        wait=wait_exponential(multiplier=DATABASE_INITIAL_DELAY, max=DATABASE_MAX_DELAY)
        + wait_random(0, DATABASE_INITIAL_DELAY),
        stop=stop_after_attempt(DATABASE_ATTEMPTS),
        before_sleep=lambda state: _log("database", state),
        reraise=True,
    )
