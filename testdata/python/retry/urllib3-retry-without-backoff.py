import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

# ruleid: urllib3-retry-without-backoff
policy = Retry(total=3, status_forcelist=[503])
# ruleid: urllib3-retry-without-backoff
other = urllib3.Retry(3)
# ruleid: urllib3-retry-without-backoff
still = Retry(total=5, backoff_factor=0)
# ruleid: urllib3-retry-without-backoff
adapter = HTTPAdapter(max_retries=3)
# ruleid: urllib3-retry-without-backoff
pool_adapter = requests.adapters.HTTPAdapter(pool_maxsize=10, max_retries=5)
# ok: urllib3-retry-without-backoff
good = Retry(total=3, backoff_factor=0.5, status_forcelist=[503])
# ok: urllib3-retry-without-backoff
mounted = HTTPAdapter(max_retries=good)
# ok: urllib3-retry-without-backoff
none = Retry(total=0)
# ok: urllib3-retry-without-backoff
off = HTTPAdapter(max_retries=0)
# ok: urllib3-retry-without-backoff
configured = Retry(total=3, **options)
