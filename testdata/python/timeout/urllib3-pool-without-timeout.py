import urllib3

# ruleid: urllib3-pool-without-timeout
http = urllib3.PoolManager()
# ruleid: urllib3-pool-without-timeout
pool = urllib3.HTTPSConnectionPool("a", maxsize=3)
# ok: urllib3-pool-without-timeout
bounded = urllib3.PoolManager(timeout=urllib3.Timeout(connect=3, read=30))
# ruleid: urllib3-pool-without-timeout
proxy = urllib3.ProxyManager("http://a")
