from urllib3.util import Retry

# ruleid: urllib3-retry-of-post
policy = Retry(total=3, backoff_factor=1, allowed_methods=["GET", "POST"])
# ruleid: urllib3-retry-of-post
every = Retry(total=3, backoff_factor=1, allowed_methods=None)
# ruleid: urllib3-retry-of-post
frozen = Retry(total=3, allowed_methods=frozenset({"GET", "POST", "PUT"}))
# ok: urllib3-retry-of-post
reads = Retry(total=3, backoff_factor=1, allowed_methods=["GET", "HEAD"])
# ok: urllib3-retry-of-post
default = Retry(total=3, backoff_factor=1)
