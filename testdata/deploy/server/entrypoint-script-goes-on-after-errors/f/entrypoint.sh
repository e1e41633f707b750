#!/bin/sh
# ok: entrypoint-script-goes-on-after-errors
alembic upgrade head || exit 1
exec uvicorn app:app
