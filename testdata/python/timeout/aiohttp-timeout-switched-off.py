import aiohttp
from aiohttp import ClientTimeout


def bad():
    # ruleid: aiohttp-timeout-switched-off
    aiohttp.ClientTimeout(total=None)
    # ruleid: aiohttp-timeout-switched-off
    ClientTimeout(total=None, connect=10)
    # ruleid: aiohttp-timeout-switched-off
    ClientTimeout()
    # ruleid: aiohttp-timeout-switched-off
    ClientTimeout(total=0)
    # ruleid: aiohttp-timeout-switched-off
    return aiohttp.ClientSession(timeout=None)


def good(t):
    # ok: aiohttp-timeout-switched-off
    ClientTimeout(total=30)
    # ok: aiohttp-timeout-switched-off
    ClientTimeout(total=None, sock_read=60)
    # ok: aiohttp-timeout-switched-off
    return aiohttp.ClientSession(timeout=t)
