from collections import defaultdict

# ruleid: registry-grows-without-bound
JOBS = {}
# ruleid: registry-grows-without-bound
progress_by_task: dict[str, int] = {}
# ruleid: registry-grows-without-bound
session_events = defaultdict(list)
# ok: registry-grows-without-bound
CACHE = {}
# ok: registry-grows-without-bound
STATUS_NAMES = {}
# ok: registry-grows-without-bound
pending_jobs = {}


def start(job_id, job):
    JOBS[job_id] = job
    progress_by_task[job_id] = 0
    session_events[job.session_id].append("started")
    CACHE[job_id] = job
    pending_jobs[job_id] = job


def end(job_id):
    CACHE.pop(job_id, None)
    del pending_jobs[job_id]


STATUS_NAMES["a"] = "b"


class Manager:
    def __init__(self):
        # ruleid: registry-grows-without-bound
        self.results = {}
        # ok: registry-grows-without-bound
        self.tasks = {}

    def add(self, job_id, result):
        self.results[job_id] = result
        self.tasks[job_id] = result

    def remove(self, job_id):
        self.tasks.pop(job_id, None)


class Window:
    def __init__(self):
        # ok: registry-grows-without-bound
        self.task_settings = {}

    def change(self, task_key, value):
        self.task_settings[task_key] = value
