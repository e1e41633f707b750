#!/bin/sh
set -eu
# ok: entrypoint-script-goes-on-after-errors
alembic upgrade head
exec uvicorn app:app
