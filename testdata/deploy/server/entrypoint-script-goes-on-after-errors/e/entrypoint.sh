#!/bin/bash -e
# ok: entrypoint-script-goes-on-after-errors
alembic upgrade head
exec uvicorn app:app
