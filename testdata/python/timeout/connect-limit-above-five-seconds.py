import aiohttp
import httpx
import requests


def bad(url, session):
    # ruleid: connect-limit-above-five-seconds
    requests.get(url, timeout=(30, 60))
    # ruleid: connect-limit-above-five-seconds
    session.post(url, timeout=(20, 60))
    # ruleid: connect-limit-above-five-seconds
    httpx.Timeout(60, connect=30.0)
    # ruleid: connect-limit-above-five-seconds
    return aiohttp.ClientTimeout(total=60, connect=20)


def good(url):
    # ok: connect-limit-above-five-seconds
    requests.get(url, timeout=(3.05, 60))
    # ok: connect-limit-above-five-seconds
    httpx.Timeout(60, connect=5)
    # ok: connect-limit-above-five-seconds
    return aiohttp.ClientTimeout(total=60, connect=5)
