def a(executor):
    # ruleid: executor-shutdown-without-wait
    executor.shutdown(wait=False)


class B:
    def close(self):
        # ruleid: executor-shutdown-without-wait
        self._pool.shutdown(wait=False)
        # ruleid: executor-shutdown-without-wait
        self.executor.shutdown(False)

    def good(self, server):
        # ok: executor-shutdown-without-wait
        self._pool.shutdown(wait=True)
        # ok: executor-shutdown-without-wait
        self._pool.shutdown(wait=False, cancel_futures=True)
        # ok: executor-shutdown-without-wait
        server.shutdown(wait=False)
