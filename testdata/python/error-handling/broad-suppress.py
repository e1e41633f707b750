import contextlib
from contextlib import suppress


def a(document):
    # ruleid: broad-suppress
    with contextlib.suppress(Exception):
        index(document)


async def b(document):
    # ruleid: broad-suppress
    with suppress(KeyError, Exception):
        await index(document)
        document.done = True


class C:
    def c(self):
        # ruleid: broad-suppress
        with suppress(BaseException):
            self.report = self.load()


def good(conn, task, path):
    # ok: broad-suppress
    with suppress(Exception):
        conn.close()
    # ok: broad-suppress
    with suppress(FileNotFoundError):
        path.unlink()
    # ok: broad-suppress
    with suppress(KeyError, ValueError):
        index(path)
    # ok: broad-suppress
    with suppress(Exception):
        # best effort
        conn.rollback()


def trace_failure(span, error):
    # ok: broad-suppress
    with suppress(Exception):
        span.record_exception(error)
    # ruleid: broad-suppress
    with suppress(Exception):
        store.record(error)


def get_anonymous_id(path):
    number = str(uuid.uuid4())
    # ok: broad-suppress
    with suppress(Exception):
        path.write_text(number)
    return number
