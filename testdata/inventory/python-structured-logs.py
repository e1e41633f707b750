import logging

import structlog

# ruleid: python-structured-logs
structlog.configure(processors=[])
# ruleid: python-structured-logs
handler.setFormatter(JsonLineFormatter())
# ruleid: python-structured-logs
config = {"formatter": {"()": "pythonjsonlogger.json.JsonFormatter"}}
# ok: python-structured-logs
logging.basicConfig(level="INFO")
# ok: python-structured-logs
formatter = logging.Formatter("%(message)s")
