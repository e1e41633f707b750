#!/bin/bash
conda activate app
# ok: entrypoint-script-without-exec
python server.py
