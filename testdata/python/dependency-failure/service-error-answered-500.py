import httpx
import requests
from fastapi import HTTPException, status
from fastapi.responses import JSONResponse


async def convert(client):
    try:
        return await client.post("/convert")
    # ruleid: service-error-answered-500
    except httpx.HTTPError as error:
        raise HTTPException(status_code=500, detail="failed") from error


def search(url):
    try:
        return requests.get(url, timeout=5)
    # ruleid: service-error-answered-500
    except requests.RequestException:
        log("failed")
        raise HTTPException(500, "search failed")


async def ask(client):
    try:
        return await client.ask()
    # ruleid: service-error-answered-500
    except (ValueError, TimeoutError):
        raise HTTPException(status_code=status.HTTP_500_INTERNAL_SERVER_ERROR, detail="x")


async def answer(client):
    try:
        return await client.ask()
    # ruleid: service-error-answered-500
    except httpx.ConnectError:
        return JSONResponse({"error": "x"}, status_code=500)


async def right(client):
    try:
        return await client.post("/convert")
    # ok: service-error-answered-500
    except httpx.HTTPError as error:
        raise HTTPException(status_code=502, detail="failed") from error


def own_defect(data):
    try:
        return parse(data)
    # ok: service-error-answered-500
    except KeyError as error:
        raise HTTPException(status_code=500, detail="failed") from error
