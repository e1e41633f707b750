import asyncio
import logging.handlers
import queue
from asyncio import Queue


class Pipeline:
    def __init__(self):
        # ruleid: queue-without-limit
        self.jobs = asyncio.Queue()
        # ruleid: queue-without-limit
        self.results: queue.Queue[int] = queue.Queue()
        # ok: queue-without-limit
        self.bounded = asyncio.Queue(maxsize=100)
        # ok: queue-without-limit
        self.positional = queue.Queue(100)


# ruleid: queue-without-limit
EVENTS = Queue()
# ruleid: queue-without-limit
ZERO = queue.Queue(maxsize=0)
# ok: queue-without-limit
CONFIGURED = Queue(settings.depth)


async def bridge(source):
    # ruleid: queue-without-limit
    lines = asyncio.Queue()

    async def read():
        async for line in source:
            await lines.put(line)

    return lines, read


def filled_once(items):
    # ok: queue-without-limit
    todo = queue.Queue()
    for item in items:
        todo.put(item)
    return todo


def log_queue():
    # ok: queue-without-limit
    records = queue.SimpleQueue()
    handler = logging.handlers.QueueHandler(records)
    return handler


class Typed:
    def __init__(self):
        # ruleid: queue-without-limit
        self.jobs = asyncio.Queue[str]()
        # ruleid: queue-without-limit
        self.done = queue.Queue[int]()
        # ok: queue-without-limit
        self.bounded = asyncio.Queue[str](maxsize=10)
        # ok: queue-without-limit
        self.failed: queue.Queue[Exception] = queue.Queue()
        # ok: queue-without-limit
        self.error_queue = queue.Queue()


async def one_request(job):
    # ok: queue-without-limit
    lines: asyncio.Queue[str] = asyncio.Queue()
    task = asyncio.create_task(job(lines))
    while not task.done():
        yield await lines.get()


async def handed_on(workers):
    # ruleid: queue-without-limit
    jobs = asyncio.Queue()
    for worker in workers:
        worker.start(jobs)


class Middleware:
    async def call_next(self, request):
        # ruleid: queue-without-limit
        queue = asyncio.Queue()
        send = queue.put
        task = asyncio.create_task(self.app(request.scope, request.receive, send))
        return StreamingResponse(self.body(await queue.get()), task)


class FairLock:
    def __init__(self):
        # ok: queue-without-limit
        self._acquire_queue = asyncio.PriorityQueue()


async def answer(job):
    # ok: queue-without-limit
    messages = asyncio.Queue()
    response = StreamingResponse(stream(messages), media_type="application/x-ndjson")
    start(job, messages.put_nowait)
    return response


class Waiting:
    def __init__(self):
        # ruleid: queue-without-limit
        self.queue: list[Job] = []

    def add(self, job):
        self.queue.append(job)


class Refusing:
    def __init__(self):
        # ok: queue-without-limit
        self.queue = []

    def add(self, job):
        if len(self.queue) >= 100:
            raise Busy
        self.queue.append(job)


class Words:
    def __init__(self):
        # ok: queue-without-limit
        self.words = []

    def add(self, word):
        self.words.append(word)
