import requests
from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def fetch(url):
    # GOOD: the innermost retry, nothing below it retries
    return requests.get(url, timeout=5)


def plain(url):
    return requests.get(url, timeout=5)


def through(url):
    return fetch(url)


@retry(stop=stop_after_attempt(5))
def load(url):
    # BAD: 5 times 3 attempts
    return fetch(url)  # $ Alert


@retry(stop=stop_after_attempt(5))
def load_deep(url):
    # BAD: a helper in between changes nothing
    return through(url)  # $ Alert


def load_in_loop(url):
    for attempt in range(4):
        try:
            # BAD: 4 times 3 attempts
            return fetch(url)  # $ Alert
        except requests.RequestException:
            pass
    return None


@retry(stop=stop_after_attempt(5))
def load_plain(url):
    # GOOD: one retry only
    return plain(url)


def call(url):
    # GOOD: the caller itself does not retry
    return fetch(url)


def fetch_all(urls):
    for url in urls:
        # GOOD: a loop over different things
        fetch(url)
