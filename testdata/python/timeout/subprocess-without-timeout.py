import subprocess
import subprocess as sp
from subprocess import check_output


def bad(path):
    # ruleid: subprocess-without-timeout
    subprocess.run(["ffprobe", path], capture_output=True)
    # ruleid: subprocess-without-timeout
    sp.call(["ls", path])
    # ruleid: subprocess-without-timeout
    check_output(["identify", path])


def good(path, session, **options):
    # ok: subprocess-without-timeout
    subprocess.run(["ffprobe", path], timeout=60)
    # ok: subprocess-without-timeout
    sp.check_call(["ls", path], **options)
    # ok: subprocess-without-timeout
    session.run(["ls"])
    # ok: subprocess-without-timeout
    subprocess.Popen(["ls"])


def upgrade(ini, revision, args):
    # ok: subprocess-without-timeout
    subprocess.check_call(["alembic", "-c", ini, "upgrade", revision])
    # ok: subprocess-without-timeout
    subprocess.check_call(["alembic", "-c", ini] + args)


def returns_at_once(path):
    # ok: subprocess-without-timeout
    subprocess.run(["xdg-open", path])
    # ok: subprocess-without-timeout
    subprocess.run(["pdftotext", "--version"], check=True)
    # ok: subprocess-without-timeout
    subprocess.run(args=["pdftotext", "--help"], check=True)
    # ruleid: subprocess-without-timeout
    subprocess.run(args=["pdftotext", path], check=True)
