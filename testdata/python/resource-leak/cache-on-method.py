import enum
import functools
from functools import cache, cached_property, lru_cache


class Document:
    @lru_cache(maxsize=None)
    # ruleid: cache-on-method
    def page(self, number):
        return number

    @cache
    # ruleid: cache-on-method
    def text(self):
        return ""

    @functools.lru_cache(maxsize=None)
    # ruleid: cache-on-method
    def line(self, number):
        return number

    @lru_cache(maxsize=100)
    # ok: cache-on-method
    def bounded(self, number):
        return number

    @staticmethod
    @lru_cache
    # ok: cache-on-method
    def parse(text):
        return text

    @cached_property
    # ok: cache-on-method
    def title(self):
        return ""


class Colour(enum.Enum):
    @lru_cache
    # ok: cache-on-method
    def shade(self, number):
        return number


@lru_cache
# ok: cache-on-method
def settings():
    return {}
