# ruleid: python-liveness-route
LIVE = "/health/live"
# ruleid: python-liveness-route
LIVEZ = "/livez"
# ok: python-liveness-route
ITEMS = "/items"
