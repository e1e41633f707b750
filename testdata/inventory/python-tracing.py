from opentelemetry import trace
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor

# ruleid: python-tracing
tracer = trace.get_tracer(__name__)
# ruleid: python-tracing
FastAPIInstrumentor.instrument_app(app)
# ok: python-tracing
trace = []
# ok: python-tracing
tracer.start(1)
