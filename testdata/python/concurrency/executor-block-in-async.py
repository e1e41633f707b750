import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


async def convert(path):
    loop = asyncio.get_running_loop()
    # ruleid: executor-block-in-async
    with ThreadPoolExecutor() as pool:
        return await loop.run_in_executor(pool, work, path)


@app.post("/all")
async def every(items):
    # ruleid: executor-block-in-async
    with ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(work, items))


class Service:
    async def render(self, page):
        # ruleid: executor-block-in-async
        with ThreadPoolExecutor(1) as executor:
            future = executor.submit(work, page)
            return await asyncio.wrap_future(future)

    def plain(self, items):
        # ok: executor-block-in-async
        with ThreadPoolExecutor() as pool:
            return list(pool.map(work, items))

    async def shared(self, page):
        # ok: executor-block-in-async
        return await asyncio.get_running_loop().run_in_executor(self.pool, work, page)

    async def nested(self, items):
        def run():
            # ok: executor-block-in-async
            with ThreadPoolExecutor() as pool:
                return list(pool.map(work, items))

        # ok: executor-block-in-async
        return await asyncio.to_thread(run)
