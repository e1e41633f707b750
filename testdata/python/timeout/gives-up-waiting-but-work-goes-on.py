from fastapi import HTTPException, status


async def bad(queue, job):
    completed = await queue.wait(job)
    if not completed:
        # ruleid: gives-up-waiting-but-work-goes-on
        raise HTTPException(status_code=504, detail="too long")
    return job


async def also_bad(queue, job):
    if not await queue.wait(job):
        # ruleid: gives-up-waiting-but-work-goes-on
        raise HTTPException(504, "too long")


async def third(queue, job):
    if not await queue.wait(job):
        # ruleid: gives-up-waiting-but-work-goes-on
        raise HTTPException(status_code=status.HTTP_504_GATEWAY_TIMEOUT, detail="x")


async def good(queue, job, client):
    if not await queue.wait(job):
        await queue.cancel(job)
        # ok: gives-up-waiting-but-work-goes-on
        raise HTTPException(status_code=504, detail="too long")
    if job.missing:
        # ok: gives-up-waiting-but-work-goes-on
        raise HTTPException(status_code=404)
    try:
        await client.get("/")
    except TimeoutError:
        # ok: gives-up-waiting-but-work-goes-on
        raise HTTPException(status_code=504)
