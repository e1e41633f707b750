import requests
import httpx
from urllib.request import urlopen


def f(url, d, session):
    # ruleid: python-http-call
    requests.get(url, timeout=3)
    # ruleid: python-http-call
    httpx.post(url)
    # ruleid: python-http-call
    urlopen(url, timeout=3)
    # ok: python-http-call
    d.get("key")
    # ok: python-http-call
    session.get(User, 3)


async def g(self, url):
    # ruleid: python-http-call
    await self.http.get(url)
    # ok: python-http-call
    await self.cache.get(url)
    # ok: python-http-call
    await self.session.get(User, 3)
    # ok: python-http-call
    await httpx.get("http://localhost:8000/health")


class Api:
    def call(self, url):
        # ruleid: python-http-call
        self.session.get(f"{self.base}/items", timeout=3)
        # ruleid: python-http-call
        self.client.post("/items")
        # ok: python-http-call
        self.client.get(key)
