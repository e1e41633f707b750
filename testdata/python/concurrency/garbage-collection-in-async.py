import asyncio
import gc


async def after_job():
    # ruleid: garbage-collection-in-async
    gc.collect()


@app.get("/objects")
async def objects():
    # ruleid: garbage-collection-in-async
    return len(gc.get_objects())


class Service:
    async def unload(self):
        self.model = None
        # ruleid: garbage-collection-in-async
        gc.collect(2)

    def unload_now(self):
        # ok: garbage-collection-in-async
        gc.collect()


async def moved():
    # ok: garbage-collection-in-async
    await asyncio.to_thread(gc.collect)
