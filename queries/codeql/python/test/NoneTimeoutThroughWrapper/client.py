import httpx
import requests


def fetch(url, timeout=None):
    return requests.get(url, timeout=timeout)  # $ Sink


def fetch_bounded(url, timeout=None):
    if timeout is None:
        timeout = 10
    return requests.get(url, timeout=timeout)


def strict(url, timeout=None):
    return requests.get(url, timeout=timeout or 10)


def make_client(limit):
    return httpx.Client(timeout=limit)  # $ Sink


def direct(url):
    # GOOD here: within one function, the pattern rules for each client report it
    return requests.get(url, timeout=None)
