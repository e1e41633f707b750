class RateLimitMiddleware:
    async def dispatch(self, request, call_next):
        # ruleid: rate-limit-keyed-on-proxy
        key = request.client.host
        return await self.check(key, call_next)


def rate_limit_key(request):
    # ruleid: rate-limit-keyed-on-proxy
    return request.client.host


class Throttle:
    def key(self, request):
        # ruleid: rate-limit-keyed-on-proxy
        return f"{request.client.host}:{request.url.path}"


class ForwardedLimiter:
    def key(self, request):
        forwarded = request.headers.get("X-Forwarded-For")
        # ok: rate-limit-keyed-on-proxy
        return forwarded or request.client.host


def log_access(request):
    # ok: rate-limit-keyed-on-proxy
    print(request.client.host)
