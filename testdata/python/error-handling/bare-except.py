def a(path):
    try:
        convert(path)
    # ruleid: bare-except
    except:
        failed.append(path)


def b(path):
    try:
        convert(path)
    except ValueError:
        return 1
    # ruleid: bare-except
    except BaseException:
        fallback(path)


def c(paths):
    for path in paths:
        try:
            convert(path)
        # ruleid: bare-except
        except:  # noqa: E722
            print("failed")
            continue


def good(path):
    try:
        convert(path)
    # ok: bare-except
    except:
        cleanup(path)
        raise
    try:
        convert(path)
    # ok: bare-except
    except Exception:
        failed.append(path)
    try:
        convert(path)
    # ok: bare-except
    except BaseException as error:
        future.set_exception(error)
