import requests
import requests as rq
from requests import get, post


def bad(url, body):
    # ruleid: requests-call-without-timeout
    requests.get(url)
    # ruleid: requests-call-without-timeout
    rq.post(url, json=body)
    # ruleid: requests-call-without-timeout
    post(url, body)
    # ruleid: requests-call-without-timeout
    requests.request("GET", url, timeout=None)
    # ruleid: requests-call-without-timeout
    return get(url).json()


def good(self, url, limit, **options):
    # ok: requests-call-without-timeout
    requests.get(url, timeout=(3.05, 30))
    # ok: requests-call-without-timeout
    get(url, timeout=limit)
    # ok: requests-call-without-timeout
    requests.post(url, **options)
    # ok: requests-call-without-timeout
    self.requests.get(url)
    # ok: requests-call-without-timeout
    return requests.codes.ok
