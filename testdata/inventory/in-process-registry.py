app = FastAPI()
# ruleid: in-process-registry
jobs: dict[str, Job] = {}
# ruleid: in-process-registry
runs = {}
# ok: in-process-registry
names = {}


@app.post("/jobs")
async def start(job: Job):
    check(job)
    jobs[job.id] = job
    return job.id


@app.put("/runs")
def put(run: Run):
    runs[run.id] = run


@app.get("/names")
def get(name: str):
    return names[name]
