from urllib3.util.retry import Retry
import tenacity

# ruleid: python-retry-policy
policy = Retry(total=3)
# ruleid: python-retry-policy
for attempt in tenacity.Retrying(stop=stop):
    pass
# ok: python-retry-policy
x = Try(3)
