import requests


def fetch(url, timeout=None):
    return requests.get(url, timeout=timeout)


def fetch_bounded(url, timeout=10):
    return requests.get(url, timeout=timeout)


def fetch_replaced(url, *, timeout=None):
    if timeout is None:
        timeout = 10
    return requests.get(url, timeout=timeout)


class Client:
    def load(self, path, limit=None):
        return requests.get(path, timeout=limit)


def outer(url, timeout=None):
    # GOOD: the outer wrapper passes its own parameter on
    return fetch(url, timeout=timeout)


def report(url):
    # BAD: the default None reaches requests.get
    return fetch(url)  # $ Alert


def deep(url):
    # BAD: two wrappers deep
    return outer(url)  # $ Alert


def method():
    # BAD: a method, whose first parameter is self
    return Client().load("https://service.test/")  # $ Alert


def positional(url):
    # GOOD: given by position
    return fetch(url, 5)


def keyword(url):
    # GOOD: given by keyword
    return fetch(url, timeout=5)


def options(url, **given):
    # GOOD: may be among the keywords
    return fetch(url, **given)


def safe_default(url):
    # GOOD: the default is a number
    return fetch_bounded(url)


def replaced(url):
    # GOOD: the wrapper replaces None
    return fetch_replaced(url)
