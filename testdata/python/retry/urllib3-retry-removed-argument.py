import urllib3
from urllib3.util.retry import Retry

# ruleid: urllib3-retry-removed-argument
policy = Retry(total=3, backoff_factor=1, method_whitelist=["GET"])
# ruleid: urllib3-retry-removed-argument
other = urllib3.Retry(3, method_whitelist=False)
# ruleid: urllib3-retry-removed-argument
third = urllib3.util.Retry(total=2, method_whitelist=frozenset(["GET"]))
# ok: urllib3-retry-removed-argument
good = Retry(total=3, backoff_factor=1, allowed_methods=["GET"])
try:
    # ok: urllib3-retry-removed-argument
    compatible = Retry(total=3, method_whitelist=["GET"])
except TypeError:
    compatible = Retry(total=3, allowed_methods=["GET"])
