import asyncio
import subprocess

# ruleid: python-subprocess-call
subprocess.run(["ls"], timeout=3)
# ruleid: python-subprocess-call
subprocess.Popen(["ls"])
# ok: python-subprocess-call
subprocess.list2cmdline(["ls"])
