#!/usr/bin/env bash
PROJECT_ROOT=$(pwd)
uv venv
uv pip install -e .
# ok: entrypoint-script-without-exec
uv run uvicorn app:app
