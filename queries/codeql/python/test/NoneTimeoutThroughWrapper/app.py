from client import fetch, fetch_bounded, make_client, strict

NO_LIMIT = None


def report(url):
    # BAD: the wrapper passes it on unchanged
    return fetch(url, None)  # $ Alert


def export(url):
    # BAD: likewise, by keyword
    return fetch(url, timeout=None)  # $ Alert


def client():
    # BAD: every request of this client is unbounded
    return make_client(limit=None)  # $ Alert


def bounded(url):
    # GOOD: a number
    return fetch(url, timeout=10)


def replaced(url):
    # GOOD: the wrapper replaces None before it uses it
    return fetch_bounded(url, timeout=None)


def or_default(url):
    # GOOD: `timeout or 10` replaces None as well
    return strict(url, timeout=None)


def left_out(url):
    # GOOD here: a default is reported by py/resrules/wrapper-called-without-timeout
    return fetch(url)
