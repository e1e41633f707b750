import shutil

import psutil


def admit():
    # ruleid: python-resource-watch
    if psutil.virtual_memory().percent > 85:
        raise Busy
    # ruleid: python-resource-watch
    free = shutil.disk_usage(path).free
    if free < settings.min_free:
        raise Full
    # ruleid: python-resource-watch
    full = psutil.disk_usage("/").percent > 90


def debug_route():
    # ok: python-resource-watch
    memory = psutil.virtual_memory()
    return {"percent": memory.percent}


def show():
    # ok: python-resource-watch
    return shutil.disk_usage(path).free
