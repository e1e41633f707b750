import traceback


def a(document):
    try:
        process(document)
    # ruleid: error-printed-instead-of-logged
    except Exception as e:
        print(f"failed: {e}")


def b(document):
    try:
        process(document)
    # ruleid: error-printed-instead-of-logged
    except Exception:
        traceback.print_exc()
        return None


def c(document):
    try:
        process(document)
    except ValueError:
        pass
    # ruleid: error-printed-instead-of-logged
    except:
        print("error")


def good(document):
    try:
        process(document)
    # ok: error-printed-instead-of-logged
    except Exception as e:
        print(e)
        raise
    try:
        process(document)
    # ok: error-printed-instead-of-logged
    except Exception as e:
        logger.error(e)
        print(e)
    try:
        process(document)
    # ok: error-printed-instead-of-logged
    except ValueError as e:
        print(e)


def become(uid, gids):
    # runs in the child, after fork and before exec
    try:
        os.setgroups(gids)
    # ok: error-printed-instead-of-logged
    except Exception as e:
        print(f"no groups: {e}", file=sys.stderr)
    os.setuid(uid)
