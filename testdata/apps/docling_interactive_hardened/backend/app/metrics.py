"""What Prometheus reads."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Counter("docling_requests_total", "Answers by route and status", ["route", "status"])
REQUEST_SECONDS = Histogram("docling_request_seconds", "Duration of requests", ["route"])
STAGE_SECONDS = Histogram(
    "docling_stage_seconds", "Duration of stages", ["stage"], buckets=(0.1, 0.5, 1, 5, 15, 30, 60, 180)
)
STAGE_FAILURES = Counter("docling_stage_failures_total", "Failed stages and what was done", ["stage", "recovery"])
DOCUMENTS = Counter("docling_documents_total", "Finished documents", ["status"])
RETRIES = Counter("docling_retries_total", "Attempts after a transient failure", ["target"])
BREAKER_OPEN = Gauge("docling_breaker_open", "1 while a circuit breaker refuses calls", ["name"])
QUEUE_DEPTH = Gauge("docling_queue_depth", "Documents that wait")
SOCKETS = Gauge("docling_sockets", "Open WebSocket connections")
SLOW_CLIENTS = Counter("docling_slow_clients_total", "WebSocket clients dropped because they did not keep up")
REFUSED = Counter("docling_refused_total", "Requests refused to protect the service", ["reason"])
