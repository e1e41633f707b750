import logging

log = logging.getLogger(__name__)


def a(job):
    try:
        job.run()
    # ruleid: exception-swallowed
    except Exception:
        pass


def b(jobs):
    for job in jobs:
        try:
            job.run()
        except ValueError:
            log.warning("bad job", exc_info=True)
        # ruleid: exception-swallowed
        except (KeyError, Exception) as err:
            # nothing to do (yet)
            continue
        finally:
            job.done()


def c(path):
    try:
        text = path.read()
        try:
            return parse(text)
        # ok: exception-swallowed
        except:  # noqa: bare-except says it
            return {}
    # ruleid: exception-swallowed
    except Exception:
        return {}


class Store:
    async def load(self, key):
        try:
            value = await self.backend.get(key)
        # ruleid: exception-swallowed
        except Exception:
            value = None
            self.failed = True
        return value


def d(x):
    try:
        return x.run()
    # ruleid: exception-swallowed
    except Exception: return None


class Reader:
    async def read(self):
        try:
            await self.pump()
        # ruleid: exception-swallowed
        except (ClosedResourceError, Exception):
            await self.ws.close()


def good(job, queue):
    try:
        job.run()
    # ok: exception-swallowed
    except Exception:
        log.exception("job failed")
    try:
        job.run()
    # ok: exception-swallowed
    except Exception as err:
        job.error = err
    try:
        job.run()
    # ok: exception-swallowed
    except Exception:
        if job.strict:
            raise
        return None
    try:
        job.run()
    # ok: exception-swallowed
    except (KeyError, StopIteration):
        pass
    try:
        job.conn.close()
    # ok: exception-swallowed
    except Exception:
        pass
    try:
        job.run()
    # ok: exception-swallowed
    except Exception:
        return fallback(job)


class Client:
    def __del__(self):
        try:
            self.pool.drain()
            self.x = 1
        # ok: exception-swallowed
        except Exception:
            pass

    async def ping(self):
        try:
            await self.http.head("/")
            return True
        # ok: exception-swallowed
        except Exception:
            return False


EXAMPLE = """
try:
    run()
except Exception:
    pass
"""


def probing(shape, process, headers):
    try:
        left = float(shape.left)
        kind = shape.placeholder.type
    # ok: exception-swallowed
    except Exception:
        return None
    try:
        kill = getattr(process, "kill", None)
        if callable(kill):
            kill()
        else:
            process.terminate()
    # ok: exception-swallowed
    except Exception:
        pass
    try:
        charset = headers.content.get("charset")
    # ok: exception-swallowed
    except Exception:
        charset = None
    return left, kind, charset


def fallbacks(text, session, key):
    try:
        language = detect(text)
    # ok: exception-swallowed
    except Exception:
        return DEFAULT_LANGUAGE
    try:
        detail = parse(text)
    # ok: exception-swallowed
    except Exception:
        detail = text
    try:
        session.touch(key)
    # ok: exception-swallowed
    except Exception:
        # best effort: the entry expires by itself
        pass
    try:
        session.usage = read_usage()
    # ruleid: exception-swallowed
    except Exception:
        session.usage = "unavailable"
    return language, detail


def salvage(text):
    try:
        return json.loads(text[: text.rindex("]") + 1])
    # ok: exception-swallowed
    except Exception:
        pass
    return None


def announce(version):
    try:
        post_event("started", version)
    # ok: exception-swallowed
    except Exception:
        # telemetry errors are not the user's concern
        pass


def mark(span, values):
    try:
        span.set_attributes(convert(values))
    # ok: exception-swallowed
    except Exception:
        pass


def restore(path):
    try:
        state = json.loads(read_state(path))
    # ruleid: exception-swallowed
    except Exception:
        state = None
    return state


def refused(text):
    message = "request was refused"
    try:
        answer = json.loads(text)
        description = answer.get("error", lookup(answer))
    # ok: exception-swallowed
    except Exception:
        pass
    else:
        message += ": " + description
    raise RuntimeError(message)


class Tee:
    def write(self, text):
        self.stream.write(text)
        try:
            with open(self.path, "a") as f:
                f.write(text)
        # ok: exception-swallowed
        except Exception:
            pass

    def flush(self):
        self.stream.flush()


class Repository:
    def write(self, text):
        try:
            with open(self.path, "a") as f:
                f.write(text)
        # ruleid: exception-swallowed
        except Exception:
            pass
