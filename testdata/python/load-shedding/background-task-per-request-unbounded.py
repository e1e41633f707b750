import asyncio

from fastapi import FastAPI, HTTPException

app = FastAPI()
running = set()


@app.post("/jobs")
async def start(body: dict):
    # ruleid: background-task-per-request-unbounded
    task = asyncio.create_task(run(body))
    running.add(task)
    task.add_done_callback(running.discard)
    return {"accepted": True}


@app.post("/threads")
def start_thread(body: dict):
    # ruleid: background-task-per-request-unbounded
    pool.submit(run, body)


class Service:
    async def create(self, job):
        # ruleid: background-task-per-request-unbounded
        task = asyncio.create_task(self.run(job.id))
        self.tasks[job.id] = task
        return job

    async def limited(self, job):
        if len(self.tasks) >= 100:
            raise RuntimeError("busy")
        # ok: background-task-per-request-unbounded
        task = asyncio.create_task(self.run(job.id))
        self.tasks[job.id] = task
        return job

    async def start(self):
        # ok: background-task-per-request-unbounded
        self.loop_task = asyncio.create_task(self.poll())


@app.post("/limited")
async def limited(body: dict):
    if len(running) >= 100:
        raise HTTPException(429)
    # ok: background-task-per-request-unbounded
    task = asyncio.create_task(run(body))
    running.add(task)
