import requests
from settings import Settings

current = Settings()


def fetch(url):
    return requests.get(url, timeout=(current.connect_timeout, getattr(current, "read_timeout")))
