import httpx

# ruleid: python-timeout-setting
client = httpx.Client(timeout=settings.http_timeout)
# ok: python-timeout-setting
client = httpx.Client(timeout=30)
