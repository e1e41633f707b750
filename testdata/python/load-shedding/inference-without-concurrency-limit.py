import asyncio

from fastapi import FastAPI

app = FastAPI()
slots = asyncio.Semaphore(2)


@app.post("/embed")
# ruleid: inference-without-concurrency-limit
async def embed(body: Body):
    vectors = model.encode(body.texts)
    return vectors.tolist()


@app.post("/classify")
# ruleid: inference-without-concurrency-limit
def classify(body: Body):
    return {"label": app.state.classifier.predict(body.text)}


@app.get("/transcribe")
# ruleid: inference-without-concurrency-limit
def transcribe(path: str):
    result = whisper.transcribe(path)
    return result["text"]


@app.post("/limited")
# ok: inference-without-concurrency-limit
async def limited(body: Body):
    async with slots:
        return await asyncio.to_thread(model.encode, body.texts)


@app.post("/token")
# ok: inference-without-concurrency-limit
def token(body: Body):
    return jwt.encode(body.claims)
