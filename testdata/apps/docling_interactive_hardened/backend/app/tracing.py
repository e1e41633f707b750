"""Traces, when OpenTelemetry is installed and switched on."""

from __future__ import annotations

import logging

from fastapi import FastAPI

from app.settings import Settings

logger = logging.getLogger(__name__)


def configure_tracing(app: FastAPI, settings: Settings) -> None:
    """Instrument the routes and the HTTP clients; the exporter is set by the OTEL_* variables."""
    if not settings.tracing_enabled:
        return
    try:
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
        from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        logger.exception("tracing is switched on but OpenTelemetry is not installed; going on without traces")
        return
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(timeout=5)))
    trace.set_tracer_provider(provider)
    FastAPIInstrumentor.instrument_app(app)
    HTTPXClientInstrumentor().instrument()
    logger.info("tracing is on")
