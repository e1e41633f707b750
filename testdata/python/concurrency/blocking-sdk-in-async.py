import asyncio

import boto3
import ollama
from anthropic import Anthropic
from label_studio_sdk import Client, LabelStudio
from openai import AsyncOpenAI, OpenAI

client = OpenAI()
s3 = boto3.client("s3")
studio = LabelStudio(base_url="http://x", api_key="k")
asynchronous = AsyncOpenAI()


async def describe(prompt):
    # ruleid: blocking-sdk-in-async
    return client.chat.completions.create(model="m", messages=[prompt])


@app.post("/upload")
async def upload(path):
    # ruleid: blocking-sdk-in-async
    s3.upload_file(path, "bucket", "key")


async def tasks(project_id):
    # ruleid: blocking-sdk-in-async
    return studio.tasks.list(project=project_id)


async def local(prompt):
    # ruleid: blocking-sdk-in-async
    return ollama.chat(model="m", messages=[prompt])


class Service:
    def __init__(self):
        self.claude = Anthropic()

    async def run(self, prompt):
        # ruleid: blocking-sdk-in-async
        return self.claude.messages.create(model="m", messages=[prompt])


async def good(prompt, path):
    # ok: blocking-sdk-in-async
    await asynchronous.chat.completions.create(model="m", messages=[prompt])
    # ok: blocking-sdk-in-async
    await asyncio.to_thread(s3.upload_file, path, "bucket", "key")


def sync(prompt):
    # ok: blocking-sdk-in-async
    return client.chat.completions.create(model="m", messages=[prompt])
