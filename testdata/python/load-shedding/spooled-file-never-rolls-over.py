import tempfile
from tempfile import SpooledTemporaryFile

# ruleid: spooled-file-never-rolls-over
spool = tempfile.SpooledTemporaryFile()
# ruleid: spooled-file-never-rolls-over
text = SpooledTemporaryFile(mode="w+")
# ruleid: spooled-file-never-rolls-over
with SpooledTemporaryFile(dir="/var/tmp") as scratch:
    scratch.write(b"x")
# ok: spooled-file-never-rolls-over
bounded = SpooledTemporaryFile(max_size=1024 * 1024)
# ok: spooled-file-never-rolls-over
positional = tempfile.SpooledTemporaryFile(1024 * 1024, "w+")
# ok: spooled-file-never-rolls-over
configured = SpooledTemporaryFile(**options)
