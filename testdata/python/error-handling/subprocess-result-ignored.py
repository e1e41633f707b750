import os
import subprocess


def a(source, target):
    # ruleid: subprocess-result-ignored
    subprocess.run(["ocrmypdf", source, target], timeout=60)


def b(command):
    # ruleid: subprocess-result-ignored
    os.system(command)


def c(command):
    # ruleid: subprocess-result-ignored
    subprocess.call(command)


def good(source):
    # ok: subprocess-result-ignored
    subprocess.run(["a", source], timeout=60, check=True)
    # ok: subprocess-result-ignored
    subprocess.run(["a", source], timeout=60, check=False)
    # ok: subprocess-result-ignored
    result = subprocess.run(["a", source], timeout=60)
    # ok: subprocess-result-ignored
    if subprocess.call(["a"]) != 0:
        raise RuntimeError(result.returncode)
    # ok: subprocess-result-ignored
    return subprocess.run(["a"], timeout=5).returncode
