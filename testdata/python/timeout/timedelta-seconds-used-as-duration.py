import datetime
from datetime import timedelta


def bad(client, timeout: timedelta, start, end, self):
    # ruleid: timedelta-seconds-used-as-duration
    client.get("/", timeout=timeout.seconds)
    # ruleid: timedelta-seconds-used-as-duration
    took = (end - start).seconds
    # ruleid: timedelta-seconds-used-as-duration
    return self.read_timeout.seconds, took


def good(client, timeout, args, clock):
    # ok: timedelta-seconds-used-as-duration
    client.get("/", timeout=timeout.total_seconds())
    # ok: timedelta-seconds-used-as-duration
    clock.seconds
    # ok: timedelta-seconds-used-as-duration
    return args.seconds
