import httpx
import requests
from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/caption")
async def caption(url: str):
    async with httpx.AsyncClient(timeout=30) as client:
        # ruleid: handler-lets-service-error-escape
        response = await client.post("http://vlm", json={"url": url})
    return response.json()


@app.get("/rates")
def rates():
    # ruleid: handler-lets-service-error-escape
    return requests.get("http://rates", timeout=5).json()


@app.post("/ask")
async def ask(body: dict):
    # ruleid: handler-lets-service-error-escape
    answer = await openai_client.chat.completions.create(messages=body["messages"])
    return answer


@app.get("/handled")
async def handled():
    try:
        # ok: handler-lets-service-error-escape
        return requests.get("http://rates", timeout=5).json()
    except requests.RequestException as error:
        raise HTTPException(503, "rates are unavailable") from error


def helper():
    # ok: handler-lets-service-error-escape
    return requests.get("http://rates", timeout=5).json()
