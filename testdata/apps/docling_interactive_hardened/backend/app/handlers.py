"""How errors become answers: a code, a sentence and the identifier of the request, never a bare 500."""

from __future__ import annotations

import errno
import logging
import sqlite3

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from app.errors import DatabaseUnavailableError, ServiceError, StorageFullError
from app.logs import request_id

logger = logging.getLogger(__name__)


def install_handlers(app: FastAPI) -> None:
    """Register the handlers; what they do not know the middleware answers."""
    app.add_exception_handler(ServiceError, _service_error)
    app.add_exception_handler(sqlite3.Error, _database_error)
    app.add_exception_handler(OSError, _system_error)


def _answer(error: ServiceError) -> JSONResponse:
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else None
    body = {"error": error.code, "message": error.message, "request_id": request_id.get()}
    return JSONResponse(body, status_code=error.status, headers=headers)


async def _service_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ServiceError)
    level = logging.ERROR if error.status >= 500 else logging.INFO
    logger.log(level, "%s %s: %s", request.method, request.url.path, error.message)
    return _answer(error)


async def _database_error(request: Request, error: Exception) -> JSONResponse:
    logger.error("%s %s: the database failed", request.method, request.url.path, exc_info=error)
    return _answer(DatabaseUnavailableError("the database does not answer"))


async def _system_error(request: Request, error: Exception) -> JSONResponse:
    logger.error("%s %s: the system failed", request.method, request.url.path, exc_info=error)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _answer(StorageFullError("the disk is full"))
    return _answer(ServiceError("the service met an error of the system"))
