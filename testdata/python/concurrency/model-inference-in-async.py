import asyncio

import onnxruntime as ort
import torch
from faster_whisper import WhisperModel
from transformers import AutoModelForCausalLM

session = ort.InferenceSession("vad.onnx")
writer = AutoModelForCausalLM.from_pretrained("small")


@app.post("/embed")
async def embed(request):
    # ruleid: model-inference-in-async
    vectors = model.encode(request.texts, batch_size=8)
    return vectors.tolist()


class Service:
    async def classify(self, features):
        # ruleid: model-inference-in-async
        return self._classifier.predict(features)

    async def speech(self, audio):
        # ruleid: model-inference-in-async
        text = self.whisper_model.transcribe(audio)
        return text

    async def query(self, text):
        # ruleid: model-inference-in-async
        return self.embeddings.embed_query(text)

    async def good(self, texts, name):
        # ok: model-inference-in-async
        vectors = await asyncio.to_thread(self.model.encode, texts)
        # ok: model-inference-in-async
        more = await self.model.predict(texts)
        # ok: model-inference-in-async
        raw = name.encode("utf-8")
        # ok: model-inference-in-async
        one = await asyncio.to_thread(lambda: self.model.encode(texts))
        return vectors, more, raw, one

    async def speak(self, text):
        pipeline = self.pipeline_for(text.language)
        # ruleid: model-inference-in-async
        for part in pipeline(text.content, voice="a"):
            yield part

    async def scores(self, batch):
        # ruleid: model-inference-in-async
        return self._model(batch)

    async def voiced(self, chunk):
        # ruleid: model-inference-in-async
        return session.run(None, {"input": chunk})

    async def continued(self, tokens):
        # ruleid: model-inference-in-async
        return writer.generate(tokens, max_new_tokens=20)

    async def words(self, recogniser: WhisperModel, audio):
        # ruleid: model-inference-in-async
        segments, info = recogniser.transcribe(audio)
        return segments, info

    async def remote(self, request):
        # ok: model-inference-in-async
        answer = await self.pipeline(request)
        # ok: model-inference-in-async
        settings = self.read_model(request)
        # ok: model-inference-in-async
        rows = [Model(row) for row in answer]
        # ok: model-inference-in-async
        return self.tasks.run(settings, rows)

    def plain(self, texts):
        # ok: model-inference-in-async
        return self.model.encode(texts)
