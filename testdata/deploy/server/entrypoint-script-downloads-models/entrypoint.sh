# ruleid: entrypoint-script-downloads-models
huggingface-cli download org/model
# ruleid: entrypoint-script-downloads-models
python -m nltk.downloader punkt
# ruleid: entrypoint-script-downloads-models
ollama pull llama3
# ok: entrypoint-script-downloads-models
exec uvicorn app:app
# ok: entrypoint-script-downloads-models
# hf download org/model
