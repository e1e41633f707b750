import asyncio
import time

import requests


def everything():
    for attempt in range(3):
        try:
            return call()
        # ruleid: retry-loop-on-every-exception
        except Exception as error:
            log(error)
            time.sleep(2**attempt)


async def everything_async():
    for _ in range(3):
        try:
            return await call()
        # ruleid: retry-loop-on-every-exception
        except Exception:
            await asyncio.sleep(1)


def all_http_errors():
    for attempt in range(3):
        try:
            return fetch()
        # ruleid: retry-loop-on-every-exception
        except requests.RequestException:
            continue


def counted(limit):
    tries = 0
    while tries < limit:
        try:
            return call()
        # ruleid: retry-loop-on-every-exception
        except Exception:
            tries += 1
            time.sleep(2**tries)


def classified():
    for attempt in range(3):
        try:
            return call()
        # ok: retry-loop-on-every-exception
        except ConnectionError:
            time.sleep(2**attempt)


def looks_at_the_error():
    for attempt in range(3):
        try:
            return call()
        # ok: retry-loop-on-every-exception
        except Exception as error:
            if not isinstance(error, ConnectionError):
                raise
            time.sleep(2**attempt)


def looks_at_the_status():
    for attempt in range(3):
        try:
            return call()
        # ok: retry-loop-on-every-exception
        except Exception as error:
            if error.status_code < 500:
                raise
            time.sleep(2**attempt)


def last_resort():
    for attempt in range(3):
        try:
            return call()
        # ok: retry-loop-on-every-exception
        except Exception:
            log("gave up")
            raise


def removes_directory(directory, attempts):
    for attempt in range(attempts):
        try:
            directory.cleanup()
            return
        # ok: retry-loop-on-every-exception
        except Exception as error:
            last = error
            time.sleep(0.25)


def removes_tree(path, attempts):
    for attempt in range(attempts):
        try:
            shutil.rmtree(path)
            return
        # ok: retry-loop-on-every-exception
        except Exception:
            time.sleep(0.25)


def asks_first(handler, request, attempts, policy):
    for attempt in range(attempts):
        try:
            return handler(request)
        # ok: retry-loop-on-every-exception
        except Exception as error:
            if not policy.is_transient(error):
                raise
            time.sleep(1)


async def joins_at_the_start(self, attempts):
    for attempt in range(attempts):
        try:
            await self.consumer.start()
            logger.info("joined")
            break
        # ok: retry-loop-on-every-exception
        except Exception:
            await asyncio.sleep(2**attempt)
