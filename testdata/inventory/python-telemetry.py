import prometheus_client
import sentry_sdk
import structlog

# ruleid: python-telemetry
requests_total = prometheus_client.Counter("requests_total", "Requests")
# ruleid: python-telemetry
sentry_sdk.init(dsn)
# ruleid: python-telemetry
log = structlog.get_logger()
# ok: python-telemetry
print("x")
