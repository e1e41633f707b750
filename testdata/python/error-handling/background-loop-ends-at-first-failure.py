class Router:
    async def _monitor(self):
        # ruleid: background-loop-ends-at-first-failure
        while True:
            await asyncio.sleep(self.interval)
            await self.refresh_all()


async def clean_up():
    # ruleid: background-loop-ends-at-first-failure
    while True:
        await delete_expired(limit=100)
        await asyncio.sleep(60)


class Worker:
    async def run(self):
        try:
            while self.running:
                await self.check()
                await asyncio.sleep(1)
        except asyncio.CancelledError:
            logger.info("cancelled")
        # ruleid: background-loop-ends-at-first-failure
        except Exception as e:
            logger.error(f"main loop: {e}")
        finally:
            await self.cleanup()

    def run_in_thread(self):
        try:
            while not self.stop.is_set():
                self.check()
                self.stop.wait(5)
        # ruleid: background-loop-ends-at-first-failure
        except Exception:
            logger.exception("loop ended")


async def consume(queue):
    while True:
        try:
            # ruleid: background-loop-ends-at-first-failure
            job = await queue.get()
            await job()
        except asyncio.CancelledError:
            break


async def consume_and_report(queue):
    while True:
        try:
            # ok: background-loop-ends-at-first-failure
            job = await queue.get()
            await job()
        except asyncio.CancelledError:
            break
        except Exception:
            logger.exception("job failed")


async def consume_guarded(queue):
    while True:
        try:
            # ok: background-loop-ends-at-first-failure
            job = await queue.get()
            try:
                await job()
            except Exception as error:
                logger.exception("job failed: %s", error)
        except asyncio.CancelledError:
            break


async def good():
    # ok: background-loop-ends-at-first-failure
    while True:
        await asyncio.sleep(60)
        try:
            await refresh()
        except Exception:
            logger.exception("refresh failed")


async def poll(job):
    # ok: background-loop-ends-at-first-failure
    while True:
        await asyncio.sleep(1)
        if await job.done():
            return job


async def serve(websocket):
    try:
        while True:
            message = await websocket.receive_text()
            await asyncio.sleep(0)
            await handle(message)
    # ok: background-loop-ends-at-first-failure
    except Exception:
        logger.exception("connection ended")
