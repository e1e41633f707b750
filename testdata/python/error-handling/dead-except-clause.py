def a():
    try:
        fetch()
    except Exception:
        log()
    # ruleid: dead-except-clause
    except TimeoutError:
        retry()


def b():
    try:
        fetch()
    except (KeyError, Exception) as err:
        log(err)
        raise
    except BaseException:
        raise


def c():
    try:
        fetch()
    except OSError as err:
        log(err)
    # ruleid: dead-except-clause
    except (ConnectionError):
        retry()


def d():
    try:
        fetch()
    # ruleid: dead-except-clause
    except (KeyError or ValueError):
        retry()
    try:
        fetch()
    except requests.RequestException:
        log()
    # ruleid: dead-except-clause
    except requests.Timeout as err:
        retry(err)


def good():
    try:
        fetch()
    # ok: dead-except-clause
    except TimeoutError:
        retry()
    # ok: dead-except-clause
    except OSError:
        log()
    # ok: dead-except-clause
    except Exception:
        log()
    # ok: dead-except-clause
    except asyncio.CancelledError:
        raise
    try:
        fetch()
    # ok: dead-except-clause
    except ValueError:
        log()
    # ok: dead-except-clause
    except (KeyError, ValidationError):
        log()
