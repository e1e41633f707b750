import os
import subprocess


def bad(cmd, pid):
    # ruleid: shell-call-that-cannot-time-out
    os.system(cmd)
    # ruleid: shell-call-that-cannot-time-out
    os.popen(cmd).read()
    # ruleid: shell-call-that-cannot-time-out
    subprocess.getoutput(cmd)
    # ruleid: shell-call-that-cannot-time-out
    os.waitpid(pid, 0)


def good(cmd, pid):
    # ok: shell-call-that-cannot-time-out
    subprocess.run(cmd, timeout=60)
    # ok: shell-call-that-cannot-time-out
    os.waitpid(pid, os.WNOHANG)
    # ok: shell-call-that-cannot-time-out
    os.system("clear")


def foreground(model):
    # ok: shell-call-that-cannot-time-out
    os.system("engine serve " + model)


def foreground_by_arguments(arguments):
    sys.argv = [sys.argv[0]] + ["serve", "api"] + arguments
    # ok: shell-call-that-cannot-time-out
    os.system("engine " + " ".join(sys.argv[1:]))
