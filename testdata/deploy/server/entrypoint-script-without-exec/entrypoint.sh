#!/bin/sh
set -e
alembic upgrade head
# ruleid: entrypoint-script-without-exec
uvicorn app:app --host 0.0.0.0
