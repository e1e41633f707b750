from apscheduler.schedulers.asyncio import AsyncIOScheduler

# ruleid: scheduled-jobs
scheduler = AsyncIOScheduler()
# ok: scheduled-jobs
scheduler = Scheduler()
