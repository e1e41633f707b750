import os
import shutil
import tempfile


def convert(data, run):
    # ruleid: temporary-file-never-deleted
    tmp = tempfile.NamedTemporaryFile(suffix=".pdf", delete=False)
    tmp.write(data)
    tmp.close()
    return run(str(tmp.name))


def convert_managed(data, run):
    # ruleid: temporary-file-never-deleted
    with tempfile.NamedTemporaryFile(delete=False) as tmp:
        tmp.write(data)
    result = run(tmp.name)
    return result.text


def folder(run):
    # ruleid: temporary-file-never-deleted
    work = tempfile.mkdtemp()
    result = run(work)
    return result.text


def descriptor(data, run):
    # ruleid: temporary-file-never-deleted
    fd, path = tempfile.mkstemp()
    os.write(fd, data)
    os.close(fd)
    result = run(path)
    return result.text


def cleaned(data, run):
    # ok: temporary-file-never-deleted
    tmp = tempfile.NamedTemporaryFile(delete=False)
    try:
        tmp.write(data)
        result = run(tmp.name)
    finally:
        os.unlink(tmp.name)
    return result


def removed(run):
    # ok: temporary-file-never-deleted
    work = tempfile.mkdtemp()
    try:
        return run(work).text
    finally:
        shutil.rmtree(work)


def handed_on(data):
    # ok: temporary-file-never-deleted
    tmp = tempfile.NamedTemporaryFile(delete=False)
    tmp.write(data)
    return tmp.name


def moved(data, target):
    # ok: temporary-file-never-deleted
    fd, path = tempfile.mkstemp()
    os.write(fd, data)
    os.replace(path, target)


def managed(data, run):
    # ok: temporary-file-never-deleted
    with tempfile.NamedTemporaryFile() as tmp:
        tmp.write(data)
        return run(tmp.name)


def start_somewhere(home):
    try:
        os.chdir(home)
    except OSError:
        # ok: temporary-file-never-deleted
        folder = tempfile.mkdtemp()
        os.chdir(folder)


def save_pages(pages, output_path=None):
    if output_path is None:
        # ok: temporary-file-never-deleted
        output_path = tempfile.mkdtemp(prefix="pages-")
    for page in pages:
        page.save(output_path)
    print(f"saved to {output_path}")


def work(pages, work_path=None):
    if work_path is None:
        # ruleid: temporary-file-never-deleted
        work_path = tempfile.mkdtemp(prefix="work-")
    for page in pages:
        page.save(work_path)
