import asyncio
import queue

# ruleid: python-load-limit
jobs = asyncio.Queue(maxsize=100)
# ruleid: python-load-limit
jobs = queue.Queue(settings.max_queued)
# ruleid: python-load-limit
jobs = Queue(maxsize=LIMIT)
# ok: python-load-limit
jobs = asyncio.Queue()
# ok: python-load-limit
jobs = queue.Queue(maxsize=0)
# ok: python-load-limit
slots = asyncio.Semaphore(4)
