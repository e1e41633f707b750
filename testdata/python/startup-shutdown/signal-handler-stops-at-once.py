import asyncio
import signal
import sys


def a(loop):
    # ruleid: signal-handler-stops-at-once
    loop.add_signal_handler(signal.SIGTERM, loop.stop)
    # ruleid: signal-handler-stops-at-once
    loop.add_signal_handler(signal.SIGINT, lambda: loop.call_soon(loop.stop))


def b():
    # ruleid: signal-handler-stops-at-once
    signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(0))
    # ruleid: signal-handler-stops-at-once
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def good(loop, stop):
    # ok: signal-handler-stops-at-once
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    # ok: signal-handler-stops-at-once
    signal.signal(signal.SIGTERM, handler)
    # ok: signal-handler-stops-at-once
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
