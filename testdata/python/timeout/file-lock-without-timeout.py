import fcntl
from filelock import FileLock, SoftFileLock


def bad(path, f):
    # ruleid: file-lock-without-timeout
    with FileLock(path):
        pass
    # ruleid: file-lock-without-timeout
    lock = SoftFileLock(path)
    # ruleid: file-lock-without-timeout
    fcntl.flock(f, fcntl.LOCK_EX)
    return lock


def good(path, f):
    # ok: file-lock-without-timeout
    with FileLock(path, timeout=5):
        pass
    # ok: file-lock-without-timeout
    fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
    # ok: file-lock-without-timeout
    fcntl.flock(f, fcntl.LOCK_UN)
    # ok: file-lock-without-timeout
    lock = FileLock(path)
    with lock.acquire(timeout=5):
        pass
