import os

from fastapi import FastAPI

app = FastAPI()
# ok: setting-read-from-environment-in-handler
TOKEN = os.environ["TOKEN"]


@app.post("/caption")
def caption(image: str):
    # ruleid: setting-read-from-environment-in-handler
    return ask(image, key=os.environ["VLM_API_KEY"])


@app.get("/search")
async def search(q: str):
    # ruleid: setting-read-from-environment-in-handler
    url = os.environ["SEARCH_URL"]
    return await call(url, q)


@app.put("/send")
def send(body: dict):
    # ruleid: setting-read-from-environment-in-handler
    deliver(body, os.environ["SMTP_HOST"])


@app.get("/default")
def default():
    # ok: setting-read-from-environment-in-handler
    return os.environ.get("REGION", "eu")


def helper():
    # ok: setting-read-from-environment-in-handler
    return os.environ["TOKEN"]
