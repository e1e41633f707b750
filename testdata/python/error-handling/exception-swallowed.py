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
        # ruleid: exception-swallowed
        except:  # noqa
            return {}
    # ruleid: exception-swallowed
    except BaseException:
        return {"pages": None, "title": "unknown (error)"}


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
