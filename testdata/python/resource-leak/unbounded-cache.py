import functools
from functools import cache, lru_cache


@lru_cache(maxsize=None)
# ruleid: unbounded-cache
def embed(text):
    return text


@cache
# ruleid: unbounded-cache
def thumbnail(path, size):
    return path, size


@functools.lru_cache(None)
# ruleid: unbounded-cache
def user(user_id):
    return user_id


@lru_cache
# ok: unbounded-cache
def bounded(text):
    return text


@cache
# ok: unbounded-cache
def get_settings():
    return {}


@cache
# ok: unbounded-cache
def load(model_name):
    return model_name
