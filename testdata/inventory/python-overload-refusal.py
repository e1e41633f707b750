# ruleid: python-overload-refusal
raise HTTPException(status_code=429, detail="busy")
# ruleid: python-overload-refusal
return JSONResponse({}, status_code=status.HTTP_429_TOO_MANY_REQUESTS)
# ok: python-overload-refusal
raise HTTPException(status_code=404)


class QueueFullError(Exception):
    # ruleid: python-overload-refusal
    status = 429
    # ok: python-overload-refusal
    retry_after = 30


def ask(model):
    try:
        return model()
    except openai.RateLimitError as error:
        # ok: python-overload-refusal
        raise HTTPException(429, "the provider's quota is used up") from error
