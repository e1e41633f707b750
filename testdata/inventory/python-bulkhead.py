import asyncio
import threading

import httpx

# ruleid: python-bulkhead
gate = asyncio.Semaphore(8)
# ruleid: python-bulkhead
limits = httpx.Limits(max_connections=20)
# ok: python-bulkhead
gate = threading.Lock()
