"""The errors of this service, each with the answer that a client gets for it."""

from __future__ import annotations


class ServiceError(Exception):
    """Base of all; ``retry_after`` in seconds is sent to the client where waiting helps."""

    status = 500
    code = "internal"
    retry_after: int | None = None

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFoundError(ServiceError):
    """The document, page or stage does not exist."""

    status = 404
    code = "not_found"


class InvalidDocumentError(ServiceError):
    """The file cannot be processed, now or later."""

    status = 422
    code = "invalid_document"


class ConflictError(ServiceError):
    """The document is in a state that does not allow this."""

    status = 409
    code = "conflict"


class UploadTooLargeError(ServiceError):
    """The upload is above the limit."""

    status = 413
    code = "too_large"


class QueueFullError(ServiceError):
    """As many documents wait as may wait."""

    status = 429
    code = "queue_full"
    retry_after = 30


class OverloadedError(ServiceError):
    """The machine has no room for more work."""

    status = 503
    code = "overloaded"
    retry_after = 30


class StorageFullError(ServiceError):
    """The disk is full."""

    status = 507
    code = "storage_full"


class DatabaseUnavailableError(ServiceError):
    """The database is locked or refuses writes."""

    status = 503
    code = "database_unavailable"
    retry_after = 5


class DatabaseCorruptError(ServiceError):
    """The database file is damaged; somebody must restore it."""

    status = 500
    code = "database_corrupt"


class DependencyUnavailableError(ServiceError):
    """An external service does not answer; its feature is off until it does."""

    status = 503
    code = "dependency_unavailable"
    retry_after = 30


class CircuitOpenError(DependencyUnavailableError):
    """The service failed so often that it is not asked for a while."""

    code = "circuit_open"


class TransientStatusError(ServiceError):
    """An external service answered with a status that passes: 429, 502, 503, 504."""

    status = 503
    code = "dependency_busy"


class RejectedByDependencyError(ServiceError):
    """An external service refused the request itself; repeating it does not help."""

    status = 502
    code = "rejected_by_dependency"


class StageTimeoutError(ServiceError):
    """A stage took longer than it may; its process was ended."""

    status = 504
    code = "stage_timeout"


class StageFailedError(ServiceError):
    """A stage failed and has no other way."""

    code = "stage_failed"


class WorkerLostError(ServiceError):
    """A worker process died, as it does when memory runs out."""

    status = 503
    code = "worker_lost"


class ModelLoadError(ServiceError):
    """The models could not be loaded; the service does not start without them."""


class CheckpointError(ServiceError):
    """No usable checkpoint exists."""

    code = "checkpoint"


class LockTimeoutError(CheckpointError):
    """Another process holds the checkpoint for too long."""
