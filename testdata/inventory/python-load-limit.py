import asyncio
from slowapi import Limiter

# ruleid: python-load-limit
slots = asyncio.Semaphore(4)
# ruleid: python-load-limit
limiter = Limiter(key_func=key)
# ok: python-load-limit
lock = asyncio.Lock()
