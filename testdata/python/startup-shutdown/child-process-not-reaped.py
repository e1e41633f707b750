class Runner:
    def stop(self):
        if self.process:
            # ruleid: child-process-not-reaped
            self.process.terminate()

    async def close(self):
        # ruleid: child-process-not-reaped
        self._proc.terminate()
        self._proc = None


def a(process):
    # ruleid: child-process-not-reaped
    process.terminate()


def good(process):
    # ok: child-process-not-reaped
    process.terminate()
    process.wait(timeout=5)


def good2(process, executor):
    # ok: child-process-not-reaped
    process.terminate()
    try:
        process.communicate(timeout=3)
    except TimeoutError:
        process.kill()
    # ok: child-process-not-reaped
    executor.terminate()
