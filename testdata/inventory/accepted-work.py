import asyncio


@app.post("/documents")
async def upload(tasks: BackgroundTasks):
    # ruleid: accepted-work
    tasks.add_task(convert, document)


@router.post("/runs")
async def start(run: Run):
    # ruleid: accepted-work
    task = asyncio.create_task(execute(run))
    running.add(task)


@app.put("/jobs")
def put(job: Job):
    # ruleid: accepted-work
    executor.submit(work, job)


@app.post("/now")
async def now():
    # ok: accepted-work
    task = asyncio.create_task(work())
    await task


@app.get("/stream")
async def stream():
    # ok: accepted-work
    asyncio.create_task(pump())


async def main():
    # ok: accepted-work
    asyncio.create_task(bot.start())


@app.post("/sessions")
async def session(offer: Offer):
    # ok: accepted-work
    tasks.add(asyncio.create_task(event_listener(offer)))


@router.post("/messages", status_code=status.HTTP_202_ACCEPTED)
async def accept(request: Messages):
    for message in request.messages:
        # ruleid: accepted-work
        await worker.queue.put(message)
    return {"accepted": len(request.messages)}


@router.post("/answers", status_code=201)
async def answer(request: Messages):
    # ok: accepted-work
    await tokens.put(request)
