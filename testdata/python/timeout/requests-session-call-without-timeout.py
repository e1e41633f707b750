import functools

import requests


def local(url):
    session = requests.Session()
    # ruleid: requests-session-call-without-timeout
    session.get(url)
    # ok: requests-session-call-without-timeout
    session.post(url, timeout=5)
    # ok: requests-session-call-without-timeout
    session.close()


def managed(url, **options):
    with requests.Session() as s:
        # ruleid: requests-session-call-without-timeout
        s.post(url, json={})
        # ok: requests-session-call-without-timeout
        s.get(url, **options)


def annotated(session: requests.Session, url):
    # ruleid: requests-session-call-without-timeout
    return session.request("GET", url)


class Client:
    def __init__(self):
        self.session = requests.Session()

    def fetch(self, url):
        # ruleid: requests-session-call-without-timeout
        return self.session.get(url).json()

    def fetch_bounded(self, url):
        # ok: requests-session-call-without-timeout
        return self.session.get(url, timeout=(3, 30))


class Cache:
    def __init__(self):
        self.session = {}

    def fetch(self, key):
        # ok: requests-session-call-without-timeout
        return self.session.get(key)


def partial(url):
    s = requests.Session()
    s.request = functools.partial(s.request, timeout=5)
    # ok: requests-session-call-without-timeout
    return s.get(url)


def inline(url):
    # ruleid: requests-session-call-without-timeout
    requests.Session().get(url)
    # ok: requests-session-call-without-timeout
    requests.Session().get(url, timeout=5)


def mounted(url):
    s = requests.Session()
    s.mount("https://", TimeoutAdapter(timeout=5))
    # ok: requests-session-call-without-timeout
    s.get(url)
