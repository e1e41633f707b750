#!/bin/bash
# ok: entrypoint-script-without-exec
git pull --quiet
python -m app $@
