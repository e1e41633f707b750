def a(path):
    # ruleid: cleanup-error-suppressed
    with suppress(OSError):
        path.unlink()


def b(path):
    # ruleid: cleanup-error-suppressed
    with contextlib.suppress(FileNotFoundError, OSError):
        if path:
            shutil.rmtree(path)


def c(path):
    # ruleid: cleanup-error-suppressed
    with suppress(Exception):
        os.remove(path)


def good(path):
    # ok: cleanup-error-suppressed
    with suppress(FileNotFoundError):
        path.unlink()
    # ok: cleanup-error-suppressed
    with suppress(OSError):
        path.touch()
