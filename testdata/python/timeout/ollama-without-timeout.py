import ollama
from ollama import AsyncClient

# ruleid: ollama-without-timeout
a = ollama.Client(host="x")
# ruleid: ollama-without-timeout
b = AsyncClient()
# ruleid: ollama-without-timeout
c = ollama.chat(model="m", messages=[])
# ok: ollama-without-timeout
d = ollama.Client(timeout=120)
# ok: ollama-without-timeout
e = ollama.ResponseError("x")


def own_client(limit):
    ollama = Client(timeout=limit)
    # ok: ollama-without-timeout
    return ollama.chat("m", [])
