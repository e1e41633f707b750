import asyncio
import time


def immediate():
    # ruleid: retry-loop-without-pause
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            continue


async def immediate_async():
    # ruleid: retry-loop-without-pause
    for _ in range(MAX_RETRIES):
        try:
            result = await call()
            break
        except OSError as error:
            log(error)


def raising():
    # ruleid: retry-loop-without-pause
    for retry_number in range(5):
        try:
            return call()
        except OSError:
            if retry_number == 4:
                raise


def paced():
    # ok: retry-loop-without-pause
    for attempt in range(3):
        try:
            return call()
        except ConnectionError:
            time.sleep(2**attempt)


def paced_at_the_start(stop):
    # ok: retry-loop-without-pause
    for attempt in range(3):
        if attempt:
            stop.wait(2**attempt)
        try:
            return call()
        except ConnectionError:
            continue


def items(rows):
    # ok: retry-loop-without-pause
    for index in range(len(rows)):
        try:
            return parse(rows[index])
        except ValueError:
            continue


def counted(client, parameters, maximum):
    retry_count = 0
    # ruleid: retry-loop-without-pause
    while retry_count < maximum:
        try:
            answer = client.create(**parameters)
            if answer.ok:
                break
        except Exception as error:
            log.warning("failed: %s", error)
            retry_count += 1


def counted_and_paused(client, maximum):
    attempts = 0
    # ok: retry-loop-without-pause
    while attempts < maximum:
        try:
            return client.create()
        except ConnectionError:
            attempts += 1
            time.sleep(2**attempts)


async def own_pause(client, maximum):
    # ok: retry-loop-without-pause
    for attempt in range(maximum):
        try:
            return await client.post()
        except ConnectionError:
            await sleep_before_retry(attempt)


async def until_it_is_good(ask, good, maximum):
    text = ""
    # ok: retry-loop-without-pause
    for attempt in range(maximum):
        if good(text):
            return text
        try:
            text = await ask()
            if not text:
                break
        except ConnectionError as error:
            log(error)
            break
    return text


async def until_it_works(ask, maximum):
    # ruleid: retry-loop-without-pause
    for attempt in range(maximum):
        try:
            return await ask()
        except ConnectionError as error:
            log(error)
            if attempt == maximum - 1:
                break
