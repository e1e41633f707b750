import os
import shutil
import tempfile


def convert(data, run):
    tmp = tempfile.NamedTemporaryFile(delete=False)
    tmp.write(data)
    result = run(tmp.name)
    # ruleid: temporary-file-deleted-only-on-success
    os.unlink(tmp.name)
    return result


def managed(data, run):
    with tempfile.NamedTemporaryFile(suffix=".pdf", delete=False) as tmp:
        tmp.write(data)
    result = run(tmp.name)
    # ruleid: temporary-file-deleted-only-on-success
    os.remove(tmp.name)
    return result


def folder(run):
    work = tempfile.mkdtemp()
    result = run(work)
    # ruleid: temporary-file-deleted-only-on-success
    shutil.rmtree(work)
    return result


def safe(data, run):
    tmp = tempfile.NamedTemporaryFile(delete=False)
    try:
        tmp.write(data)
        return run(tmp.name)
    finally:
        # ok: temporary-file-deleted-only-on-success
        os.unlink(tmp.name)


def safe_conditional(data, run):
    tmp = tempfile.NamedTemporaryFile(delete=False)
    try:
        tmp.write(data)
        return run(tmp.name)
    finally:
        if os.path.exists(tmp.name):
            # ok: temporary-file-deleted-only-on-success
            os.unlink(tmp.name)


def both(data, run):
    tmp = tempfile.NamedTemporaryFile(delete=False)
    try:
        result = run(tmp.name)
        # ok: temporary-file-deleted-only-on-success
        os.unlink(tmp.name)
    except ValueError:
        os.unlink(tmp.name)
        raise
    return result
