from contextvars import ContextVar

import structlog

# ruleid: python-request-id
structlog.contextvars.bind_contextvars(request_id=1)
# ruleid: python-request-id
request_id_var: ContextVar[str] = ContextVar("request_id")
# ruleid: python-request-id
value = request.headers.get("X-Request-ID")
# ok: python-request-id
request_ids = []
# ok: python-request-id
bind(1)
