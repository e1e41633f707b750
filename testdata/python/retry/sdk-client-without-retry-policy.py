import kinto_http
from slack_sdk import WebClient
from slack_sdk.web.async_client import AsyncWebClient

# ruleid: sdk-client-without-retry-policy
kinto = kinto_http.Client(server_url=url, auth=auth)
# ruleid: sdk-client-without-retry-policy
slack = WebClient(token=token)
# ruleid: sdk-client-without-retry-policy
slack_async = AsyncWebClient(token=token, timeout=10)
# ok: sdk-client-without-retry-policy
retrying = kinto_http.Client(server_url=url, retry=3, retry_after=5)
# ok: sdk-client-without-retry-policy
limited = WebClient(token=token, retry_handlers=handlers)
# ok: sdk-client-without-retry-policy
configured = kinto_http.Client(**options)
