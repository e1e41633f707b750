import collections

import prometheus_client
from prometheus_fastapi_instrumentator import Instrumentator

# ruleid: python-metrics
requests_total = prometheus_client.Counter("requests", "Requests")
# ruleid: python-metrics
self.metrics_client.increment("cache.hit")
# ruleid: python-metrics
Instrumentator().instrument(app).expose(app)
# ok: python-metrics
counts = collections.Counter()
# ok: python-metrics
text.count("a")
# ruleid: python-metrics
calls = meter.create_counter("calls")
# ok: python-metrics
provider = MeterProvider(metric_readers=[reader])
