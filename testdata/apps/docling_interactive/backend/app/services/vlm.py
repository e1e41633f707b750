"""Captions from the vision-language model server."""

import asyncio
import base64
import time

import httpx
import requests

from app.config import VLM_MODEL, VLM_URL

PROMPT = "Describe this picture from a document in two sentences."


def caption_picture(image_path):
    with open(image_path, "rb") as f:
        encoded = base64.b64encode(f.read()).decode()
    for attempt in range(3):
        try:
            response = requests.post(
                f"{VLM_URL}/v1/chat/completions",
                json={
                    "model": VLM_MODEL,
                    "messages": [
                        {
                            "role": "user",
                            "content": [
                                {"type": "text", "text": PROMPT},
                                {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{encoded}"}},
                            ],
                        }
                    ],
                },
            )
            return response.json()["choices"][0]["message"]["content"]
        except Exception:
            time.sleep(2)
    return ""


async def caption_async(image_path):
    encoded = base64.b64encode(open(image_path, "rb").read()).decode()
    client = httpx.AsyncClient(timeout=None)
    response = await client.post(f"{VLM_URL}/caption", json={"image": encoded, "prompt": PROMPT})
    return response.json()["caption"]


async def caption_all(image_paths):
    return await asyncio.gather(*[caption_async(path) for path in image_paths])


def vlm_models():
    response = requests.get(f"{VLM_URL}/v1/models")
    return [model["id"] for model in response.json()["data"]]
