def a(parse, text):
    # ruleid: return-in-finally
    try:
        return parse(text)
    finally:
        return None


def b(work):
    # ruleid: return-in-finally
    try:
        work()
    finally:
        print("done")
        return


def c(work, flag):
    # ruleid: return-in-finally
    try:
        work()
    finally:
        if flag:
            return 1


def good(work, cleanup):
    # ok: return-in-finally
    try:
        return work()
    finally:
        cleanup()
