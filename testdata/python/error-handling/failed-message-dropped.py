async def a(queue):
    while True:
        message = await queue.get()
        try:
            await handle(message)
        # ok: failed-message-dropped
        except Exception:
            await dead_letters.put(message)


async def b(queue):
    while True:
        try:
            message = await queue.get()
            await handle(message)
        # ruleid: failed-message-dropped
        except Exception as e:
            logger.error(f"failed: {e}")


def c(consumer):
    while running():
        try:
            record = consumer.poll(timeout=1.0)
            if record is None:
                continue
            handle(record.value())
        # ruleid: failed-message-dropped
        except Exception:
            logger.exception("failed")
            continue


async def d(consumer):
    async for record in consumer:
        try:
            await handle(record)
        # ruleid: failed-message-dropped
        except Exception as e:
            print(f"failed: {e}")


class Worker:
    def run(self):
        while not self.stop.is_set():
            try:
                job = self.redis.blpop("jobs", timeout=5)
                self.process(job)
            # ruleid: failed-message-dropped
            except Exception as e:
                self.logger.error("job failed: %s", e)
                time.sleep(1)


async def good(queue, options):
    while True:
        try:
            message = await queue.get()
            await handle(message)
        # ok: failed-message-dropped
        except Exception as e:
            logger.exception("failed")
            await queue.put(message)
    for name in options:
        try:
            value = options.get(name)
            use(value)
        # ok: failed-message-dropped
        except Exception:
            logger.exception("bad option")
    async for line in text:
        try:
            print(line)
        # ok: failed-message-dropped
        except Exception:
            logger.exception("bad line")
