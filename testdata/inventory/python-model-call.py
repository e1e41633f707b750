async def caption(client, model, image):
    # ruleid: python-model-call
    await client.chat.completions.create(model="m", messages=[])
    # ruleid: python-model-call
    segments, _ = model.transcribe(path)
    # ruleid: python-model-call
    ollama.pull(name)
    # ok: python-model-call
    # client.messages.create(model="m")
    # ok: python-model-call
    model.save(path)
