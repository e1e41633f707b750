import asyncio
import subprocess
import time

import requests


async def before(url):
    # ruleid: blocking-helper-called-in-async
    return fetch(url)


def fetch(url):
    return requests.get(url, timeout=30).json()


async def after(url):
    # ruleid: blocking-helper-called-in-async
    data = fetch(url)
    # ok: blocking-helper-called-in-async
    more = await asyncio.to_thread(fetch, url)
    # ok: blocking-helper-called-in-async
    rest = await asyncio.to_thread(lambda: fetch(url))
    # ok: blocking-helper-called-in-async
    return shape(data), more, rest


def shape(data):
    return [row["id"] for row in data]


class Worker:
    def stop(self):
        self.process.terminate()
        while self.process.poll() is None:
            time.sleep(0.1)

    def convert(self, path):
        for attempt in range(3):
            if attempt:
                continue
            subprocess.run(["soffice", path], check=True, timeout=60)

    async def restart(self, path):
        # ruleid: blocking-helper-called-in-async
        self.stop()
        # ruleid: blocking-helper-called-in-async
        self.convert(path)
        # ok: blocking-helper-called-in-async
        await self.start()
        # ok: blocking-helper-called-in-async
        asyncio.get_running_loop().run_in_executor(None, self.stop)

        def work():
            # ok: blocking-helper-called-in-async
            self.stop()

        # ok: blocking-helper-called-in-async
        self.later(work)

    def lines(self, path):
        for line in path:
            yield line
            time.sleep(1)

    @app.get("/lines")
    async def follow(self, path, guard):
        # ruleid: blocking-helper-called-in-async
        guard.wait_for_end()
        # ok: blocking-helper-called-in-async
        await guard.wait_for_start()
        # ok: blocking-helper-called-in-async
        return StreamingResponse(self.lines(path))

    def later(self, work):
        def run():
            time.sleep(1)
            work()

        threading.Thread(target=run).start()

    async def start(self):
        await asyncio.sleep(1)

    def both(self):
        # ok: blocking-helper-called-in-async
        self.stop()


class Guard:
    def wait_for_end(self):
        self.thread.join(timeout=5)


async def lifespan(app):
    # ok: blocking-helper-called-in-async
    app.state.rows = fetch("https://example.org")
    yield
