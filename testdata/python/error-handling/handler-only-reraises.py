def a():
    try:
        build()
    # ruleid: handler-only-reraises
    except Exception:
        raise


def b():
    try:
        build()
    # ruleid: handler-only-reraises
    except Exception as e:
        raise e

    return 1


class C:
    def c(self):
        try:
            build()
        # ruleid: handler-only-reraises
        except:
            # nothing to do
            raise


def good():
    try:
        build()
    # ok: handler-only-reraises
    except Exception:
        log()
        raise
    try:
        build()
    # ok: handler-only-reraises
    except Exception as e:
        raise Other() from e
    try:
        build()
    # ok: handler-only-reraises
    except ValueError:
        raise
    except Exception:
        log()
    try:
        build()
    # ok: handler-only-reraises
    except Exception:
        raise
    finally:
        done()
