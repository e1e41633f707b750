import asyncio
import time


def consumer():
    while True:
        try:
            consume()
        except ConnectionError:
            # ruleid: reconnect-loop-constant-pace
            time.sleep(5)


async def listener(self):
    while not self.stopped:
        try:
            await self.connect()
        except OSError as error:
            log(error)
            # ruleid: reconnect-loop-constant-pace
            await asyncio.sleep(RECONNECT_DELAY)


async def worker(self):
    while self.running:
        try:
            await self.listen()
        except Exception:
            log("failed")
            # ruleid: reconnect-loop-constant-pace
            await asyncio.sleep(self.pause)


async def backing_off(self):
    pause = 1
    while True:
        try:
            await self.listen()
            pause = 1
        except OSError:
            # ok: reconnect-loop-constant-pace
            await asyncio.sleep(pause)
            pause = min(60, pause * 2)


def periodic():
    while True:
        try:
            refresh()
        except OSError:
            log("refresh failed")
        # ok: reconnect-loop-constant-pace
        time.sleep(60)


async def gives_up(ask, most):
    tried = 0
    while True:
        try:
            return await ask()
        except ConnectionError:
            tried += 1
            if tried >= most:
                raise
            # ok: reconnect-loop-constant-pace
            await asyncio.sleep(2)
