import asyncio


class Server:
    def shutdown(self):
        for process in self.processes:
            # ruleid: join-without-limit-at-shutdown
            process.join()

    def stop(self):
        self.event.set()
        # ruleid: join-without-limit-at-shutdown
        self._thread.join()

    async def close(self):
        # ruleid: join-without-limit-at-shutdown
        await asyncio.wait([self.a.stop(), self.b.close()])

    def terminate(self, path):
        self.worker.terminate()
        # ok: join-without-limit-at-shutdown
        self.worker.join()
        # ok: join-without-limit-at-shutdown
        self.thread.join(timeout=5)
        # ok: join-without-limit-at-shutdown
        return ",".join(path)

    def run(self):
        # ok: join-without-limit-at-shutdown
        self.thread.join()
