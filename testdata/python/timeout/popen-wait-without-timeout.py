import subprocess
from subprocess import Popen, PIPE


class Runner:
    def __init__(self, cmd):
        self.child = subprocess.Popen(cmd)

    def join(self):
        # ruleid: popen-wait-without-timeout
        self.child.wait()

    def drain(self):
        # ruleid: popen-wait-without-timeout
        return self.process.communicate()


def bad(cmd):
    p = Popen(cmd, stdout=PIPE)
    # ruleid: popen-wait-without-timeout
    out, err = p.communicate()
    # ruleid: popen-wait-without-timeout
    subprocess.Popen(cmd).wait()
    with subprocess.Popen(cmd) as child:
        # ruleid: popen-wait-without-timeout
        child.wait()
    return out, err


def good(cmd, event):
    p = Popen(cmd)
    # ok: popen-wait-without-timeout
    p.wait(timeout=5)
    # ok: popen-wait-without-timeout
    p.wait(5)
    try:
        # ok: popen-wait-without-timeout
        p.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        p.kill()
        # ok: popen-wait-without-timeout
        p.communicate()
    # ok: popen-wait-without-timeout
    event.wait()
