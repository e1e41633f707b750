#!/bin/bash
source .venv/bin/activate
# ruleid: entrypoint-script-goes-on-after-errors
pip install .
exec python -m app
