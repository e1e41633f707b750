import urllib3
from urllib3.util.retry import Retry

# ruleid: urllib3-retry-without-status-list
policy = Retry(total=3, backoff_factor=0.5)
# ruleid: urllib3-retry-without-status-list
connects = urllib3.Retry(connect=3, read=2, backoff_factor=1)
# ruleid: urllib3-retry-without-status-list
listed = Retry(3, backoff_factor=0.3, allowed_methods=["GET"])
# ok: urllib3-retry-without-status-list
good = Retry(total=3, backoff_factor=0.5, status_forcelist=[502, 503, 504])
# ok: urllib3-retry-without-status-list
configured = Retry(total=3, backoff_factor=0.5, **options)
