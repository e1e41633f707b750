import httpx
import requests


def a(url):
    # ruleid: http-status-not-checked
    return requests.get(url, timeout=5).json()


def b(url):
    # ruleid: http-status-not-checked
    response = requests.post(url, json={}, timeout=5)
    data = response.json()
    return data["id"]


async def c(url):
    async with httpx.AsyncClient() as client:
        # ruleid: http-status-not-checked
        response = await client.get(url)
        return response.json()


def good(url):
    # ok: http-status-not-checked
    response = requests.get(url, timeout=5)
    response.raise_for_status()
    return response.json()


def status(url):
    # ok: http-status-not-checked
    response = requests.get(url, timeout=5)
    if response.status_code != 200:
        return None
    return response.json()


def helper(url, check):
    # ok: http-status-not-checked
    response = requests.get(url, timeout=5)
    check(response)
    return response.json()


def returned(url):
    # ok: http-status-not-checked
    response = requests.get(url, timeout=5)
    return response


def code(url):
    # ok: http-status-not-checked
    return requests.get(url, timeout=5).status_code
