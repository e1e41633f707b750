import gzip
import contextlib
import csv
import io
import json

import requests
import yaml


def chained(path):
    # ruleid: open-without-close
    text = open(path).read()
    # ruleid: open-without-close
    other = path.open("rb").read()
    # ruleid: open-without-close
    open(path, "w").write(text)
    # ok: open-without-close
    open(path, "w").close()
    return text, other


def loaded(path):
    # ruleid: open-without-close
    settings = json.load(open(path))
    # ruleid: open-without-close
    more = yaml.safe_load(open(path))
    # ruleid: open-without-close
    rows = csv.DictReader(open(path))
    return settings, more, rows


def iterated(path):
    # ruleid: open-without-close
    for line in open(path):
        print(line)
    # ruleid: open-without-close
    return [line for line in open(path)]


def uploaded(url, path):
    # ruleid: open-without-close
    requests.post(url, files={"file": open(path, "rb")}, timeout=5)


def forgotten(path):
    # ruleid: open-without-close
    f = open(path)
    data = f.read()
    return data


def forgotten_write(path, rows):
    # ruleid: open-without-close
    out_file = path.open("w")
    for row in rows:
        out_file.write(row)


def managed(path):
    # ok: open-without-close
    with open(path) as f:
        return f.read()


def returned(path):
    # ok: open-without-close
    return open(path)


def returned_later(path):
    # ok: open-without-close
    f = open(path)
    f.seek(0)
    return f


def closed(path):
    # ok: open-without-close
    f = open(path)
    try:
        return f.read()
    finally:
        f.close()


def stacked(path):
    with contextlib.ExitStack() as stack:
        # ok: open-without-close
        f = open(path)
        stack.enter_context(f)
        return f.read()


def wrapped(path):
    # ok: open-without-close
    f = open(path, "rb")
    with io.TextIOWrapper(f) as text:
        return text.read()


class Log:
    def start(self, path):
        # ok: open-without-close
        f = open(path)
        self.file = f

    def open_own(self, path):
        # ok: open-without-close
        self.handle = open(path)


async def reader(path, aiofiles):
    # ok: open-without-close
    file = await aiofiles.open(path)
    return await file.read()


def archive(zf, name):
    # ok: open-without-close
    with zf.open(name) as member:
        return member.read()


def browser(webbrowser, url):
    # ok: open-without-close
    result = webbrowser.open(url)
    return result


def unpack_upload(upload):
    # ok: open-without-close
    return gzip.open(upload.file).read()
