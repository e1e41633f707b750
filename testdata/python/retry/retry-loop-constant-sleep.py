import asyncio
import random
import time


def plain():
    for attempt in range(3):
        try:
            return call()
        except ConnectionError as error:
            log(error)
            # ruleid: retry-loop-constant-sleep
            time.sleep(2)


async def coroutine(self):
    for _ in range(5):
        try:
            return await call()
        except ValueError:
            raise
        except ConnectionError as error:
            if self.closed:
                raise
            # ruleid: retry-loop-constant-sleep
            await asyncio.sleep(self.delay)


def after_the_handler():
    for attempt in range(MAX):
        try:
            connect()
            break
        except OSError:
            log("again")
        # ruleid: retry-loop-constant-sleep
        time.sleep(RETRY_DELAY)


def counted(limit):
    tries = 0
    while tries < limit:
        try:
            return call()
        except ConnectionError:
            tries += 1
            # ruleid: retry-loop-constant-sleep
            time.sleep(5)


def with_finally():
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            # ruleid: retry-loop-constant-sleep
            time.sleep(1)
        finally:
            count()


def exponential():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ok: retry-loop-constant-sleep
            time.sleep(min(30, 0.5 * 2**attempt) * random.uniform(0.8, 1.2))


def growing():
    delay = 0.5
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ok: retry-loop-constant-sleep
            time.sleep(delay)
            delay *= 2


def recomputed():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            pause = min(30, 2**attempt) + random.random()
            # ok: retry-loop-constant-sleep
            time.sleep(pause)


def steps():
    for pause in (1, 5, 20):
        try:
            return call()
        except ConnectionError:
            # ok: retry-loop-constant-sleep
            time.sleep(pause)


def not_a_retry(items):
    for item in items:
        try:
            send(item)
        except ConnectionError:
            log(item)
        # ok: retry-loop-constant-sleep
        time.sleep(1)


def end(pid, signals):
    for i in range(3):
        try:
            os.kill(pid, signals[i])
        except ProcessLookupError:
            break
        # ok: retry-loop-constant-sleep
        time.sleep(1)


async def watched(start):
    for attempt in range(3):
        try:
            task = asyncio.create_task(start())
            while not task.done():
                # ok: retry-loop-constant-sleep
                await asyncio.sleep(0.1)
            return await task
        except ConnectionError:
            # ruleid: retry-loop-constant-sleep
            await asyncio.sleep(1)


async def gives_up(ask, most):
    tried = 0
    while True:
        try:
            return await ask()
        except ConnectionError:
            tried += 1
            if tried >= most:
                raise
            # ruleid: retry-loop-constant-sleep
            await asyncio.sleep(2)
