import asyncio
import threading

# ruleid: python-task-start
t = asyncio.create_task(f())
# ruleid: python-task-start
threading.Thread(target=f).start()
# ruleid: python-task-start
background_tasks.add_task(f)
# ok: python-task-start
# asyncio.create_task(f())
# ok: python-task-start
task = progress.add_task("Working", total=3)
# ok: python-task-start
run(f)


async def main():
    # ok: python-task-start
    await asyncio.create_task(f())
