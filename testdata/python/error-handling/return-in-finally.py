def a(job):
    try:
        return job.run()
    finally:
        job.close()
        # ruleid: return-in-finally
        return None


def b(job):
    try:
        job.run()
    except ValueError:
        raise
    finally:
        if job.done:
            # ruleid: return-in-finally
            return True


def c(job):
    result = {}
    try:
        result = job.run()
    finally:
        # ruleid: return-in-finally
        return result


def good(job):
    try:
        job.run()
    finally:
        job.close()
    # ok: return-in-finally
    return job


def nested(job):
    try:
        job.run()
    finally:

        def end():
            # ok: return-in-finally
            return 1

        job.after(end)
