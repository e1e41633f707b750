#!/bin/sh
# ok: entrypoint-script-without-exec
exec uvicorn app:app
