import logging

import structlog

# ruleid: python-logger
log = logging.getLogger(__name__)
# ruleid: python-logger
s = structlog.get_logger()
# ok: python-logger
print("started")
# ok: python-logger
logging.info("x")
