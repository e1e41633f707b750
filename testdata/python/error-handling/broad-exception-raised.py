def a():
    # ruleid: broad-exception-raised
    raise Exception("no answer")


def b():
    # ruleid: broad-exception-raised
    raise Exception


def c(url):
    try:
        get(url)
    except ValueError as e:
        # ruleid: broad-exception-raised
        raise Exception(f"failed {url}") from e


def good(url):
    # ok: broad-exception-raised
    raise RuntimeError(url)


class ReadOnly:
    def __delitem__(self, key):
        # ok: broad-exception-raised
        raise Exception(f"{key} cannot be deleted")
