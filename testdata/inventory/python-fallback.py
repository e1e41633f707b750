def caption(image):
    try:
        return vlm(image)
    # ruleid: python-fallback
    except VlmError:
        logger.warning("no captions")
        return fallback_caption(image)


def prices():
    try:
        return fetch()
    # ruleid: python-fallback
    except OSError:
        return cached_prices()


def complete(model):
    # ruleid: python-fallback
    return completion(model, fallbacks=["small"])


# ok: python-fallback
def resolve(language, fallback_language="en"):
    return choose(language, fallback=fallback_language)
