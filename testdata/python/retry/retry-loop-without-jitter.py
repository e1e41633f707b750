import asyncio
import random
import time


def doubling():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ruleid: retry-loop-without-jitter
            time.sleep(2**attempt)


async def capped():
    for attempt in range(4):
        try:
            return await call()
        except ConnectionError:
            # ruleid: retry-loop-without-jitter
            await asyncio.sleep(min(30, 0.5 * 2**attempt))


def growing():
    delay = 1
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ruleid: retry-loop-without-jitter
            time.sleep(delay)
            delay *= 2


def named():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError as error:
            wait = 2**attempt
            log(error, wait)
            # ruleid: retry-loop-without-jitter
            time.sleep(wait)


def spread():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ok: retry-loop-without-jitter
            time.sleep(min(30, 2**attempt) * random.uniform(0.8, 1.2))


def spread_by_name():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            pause = 2**attempt + random.random()
            # ok: retry-loop-without-jitter
            time.sleep(pause)


def own_function():
    for attempt in range(4):
        try:
            return call()
        except ConnectionError:
            # ok: retry-loop-without-jitter
            time.sleep(with_jitter(2**attempt))


async def capped():
    for i in range(5):
        try:
            return await call()
        except Exception:
            log.exception("attempt %d", i)
            # ruleid: retry-loop-without-jitter
            await asyncio.sleep(min(2**i, 16))
        else:
            break
