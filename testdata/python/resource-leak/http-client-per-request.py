import httpx
import requests
from fastapi import APIRouter, FastAPI
from openai import OpenAI

app = FastAPI()
router = APIRouter()


@app.get("/a")
async def a():
    # ruleid: http-client-per-request
    async with httpx.AsyncClient(timeout=5) as client:
        return (await client.get("http://x")).json()


@router.post("/b")
def b():
    # ruleid: http-client-per-request
    client = OpenAI()
    return client.models.list(timeout=5)


@router.get("/c")
def c():
    # ruleid: http-client-per-request
    with requests.Session() as session:
        return session.get("http://x", timeout=5).json()


# ok: http-client-per-request
client = httpx.AsyncClient()


def build():
    # ok: http-client-per-request
    return httpx.AsyncClient()


@app.get("/d")
async def d(request):
    # ok: http-client-per-request
    return (await request.app.state.http.get("http://x")).json()
