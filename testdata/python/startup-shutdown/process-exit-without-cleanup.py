import os


def a():
    # ruleid: process-exit-without-cleanup
    os._exit(1)


def b(error):
    if error:
        # ruleid: process-exit-without-cleanup
        os._exit(os.EX_SOFTWARE)


class W:
    def stop(self):
        # ruleid: process-exit-without-cleanup
        os._exit(0)

    def good(self):
        # ok: process-exit-without-cleanup
        raise SystemExit(1)
