import slowapi

# ruleid: python-rate-limit
limiter = slowapi.Limiter(key_func=key)
# ruleid: python-rate-limit
router = APIRouter(dependencies=[Depends(RateLimiter(times=5, seconds=1))])
# ok: python-rate-limit
limit = Limit(5)
