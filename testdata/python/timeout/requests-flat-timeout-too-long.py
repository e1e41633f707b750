import urllib.request

import requests


def bad(url, body):
    # ruleid: requests-flat-timeout-too-long
    requests.post(url, json=body, timeout=300)
    # ruleid: requests-flat-timeout-too-long
    requests.get(url, timeout=60)
    # ruleid: requests-flat-timeout-too-long
    return urllib.request.urlopen(url, timeout=120)


def good(url, limit):
    # ok: requests-flat-timeout-too-long
    requests.get(url, timeout=10)
    # ok: requests-flat-timeout-too-long
    requests.get(url, timeout=(3.05, 300))
    # ok: requests-flat-timeout-too-long
    return requests.get(url, timeout=limit)
