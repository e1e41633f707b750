import asyncio


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

    def plain(self, texts):
        # ok: model-inference-in-async
        return self.model.encode(texts)
