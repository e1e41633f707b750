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
# ruleid: entrypoint-script-downloads-models
pip install .
# ruleid: entrypoint-script-downloads-models
python docker/scripts/download_model.py --output models
# ruleid: entrypoint-script-downloads-models
python client/cli.py llm_pull --model m
# ok: entrypoint-script-downloads-models
echo "run pip install first"
