import urllib.request
from urllib.request import urlopen, urlretrieve


def f(url, limit, **kw):
    # ruleid: urlopen-without-timeout
    urllib.request.urlopen(url)
    # ruleid: urlopen-without-timeout
    urlopen(url).read()
    # ruleid: urlopen-without-timeout
    urlretrieve(url, "x")
    # ok: urlopen-without-timeout
    urlopen(url, timeout=limit)
    # ok: urlopen-without-timeout
    urlopen(url, None, 10)
    # ok: urlopen-without-timeout
    urlopen(url, **kw)
