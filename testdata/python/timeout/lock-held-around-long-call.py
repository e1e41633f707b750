import subprocess
import threading

import requests

_lock = threading.Lock()


class Service:
    def convert(self, path):
        # ruleid: lock-held-around-long-call
        with self._convert_lock:
            return self.converter.convert(path)


def bad(model, audio, url, cmd):
    # ruleid: lock-held-around-long-call
    with _lock:
        text = model.transcribe(audio)
    # ruleid: lock-held-around-long-call
    with _lock:
        if text:
            subprocess.run(cmd, timeout=60)


def good(model, audio, state):
    # ok: lock-held-around-long-call
    with _lock:
        state["a"] = 1
    if _lock.acquire(timeout=5):
        model.transcribe(audio)
    # ok: lock-held-around-long-call
    with open("x") as f:
        model.predict(f)
