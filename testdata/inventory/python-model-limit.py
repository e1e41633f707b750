# ruleid: python-model-limit
client = AsyncOpenAI(api_key=key, timeout=30)
# ruleid: python-model-limit
reply = litellm.completion(model="m", timeout=60)
# ruleid: python-model-limit
model = ChatOpenAI(request_timeout=20)
# ok: python-model-limit
client = AsyncOpenAI(api_key=key)
